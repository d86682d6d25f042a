import { dayAndMonth, longDay } from '../../words/dates.ts'
import { yearOf } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'

/** For whom a text is made, and on which day they read it. */
export interface Reader {
  readonly lang: Lang
  readonly today: string
}

/** «26 ноября», with its year when that is another one. */
export function plainDay(day: string, { lang, today }: Reader): string {
  return yearOf(day) === yearOf(today) ? dayAndMonth(day, lang) : longDay(day, lang)
}
