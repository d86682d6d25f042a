import { addDays, addMonths } from '../../../../words/days.ts'
import type { Lang } from '../../../../words/lang.ts'
import { sheetWords } from './sheet-words.ts'

export interface QuickDay {
  readonly label: string
  readonly day: string
}

/** The days that are meant most often; one that was named comes first. */
export function quickDays(today: string, lang: Lang, named?: string): QuickDay[] {
  const words = sheetWords[lang]
  const usual = [
    { label: words.tomorrow, day: addDays(today, 1) },
    { label: words.inDays(3), day: addDays(today, 3) },
    { label: words.inWeek, day: addDays(today, 7) },
    { label: words.inMonth, day: addMonths(today, 1) },
  ]
  if (named === undefined) return usual
  const first = usual.find(({ day }) => day === named) ?? { label: words.asSaid, day: named }
  return [first, ...usual.filter((one) => one !== first)]
}
