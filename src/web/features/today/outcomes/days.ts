import { addDays, addMonths } from '../../../../words/days.ts'
import type { Lang } from '../../../../words/lang.ts'
import { outcomeWords } from './messages.ts'

export interface QuickDay {
  readonly label: string
  readonly day: string
}

/** The days that are meant most often. */
export function quickDays(today: string, lang: Lang): QuickDay[] {
  const words = outcomeWords[lang]
  return [
    { label: words.tomorrow, day: addDays(today, 1) },
    { label: words.inDays(3), day: addDays(today, 3) },
    { label: words.inWeek, day: addDays(today, 7) },
    { label: words.inMonth, day: addMonths(today, 1) },
  ]
}
