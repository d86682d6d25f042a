import { dayAndMonth, weekdayName } from '../../../words/dates.ts'
import { weekday } from '../../../words/days.ts'
import type { Lang } from '../../../words/lang.ts'
import { todayWords } from './messages.ts'

/** «Суббота, 21 ноября». */
export function dayTitle(day: string, lang: Lang): string {
  const name = weekdayName(weekday(day), lang)
  return `${name.slice(0, 1).toLocaleUpperCase(lang)}${name.slice(1)}, ${dayAndMonth(day, lang)}`
}

/** «5 человек на сегодня · 2 уже сделаны»; empty when there is nobody. */
export function daySub(open: number, done: number, lang: Lang): string {
  const words = todayWords[lang]
  return [open > 0 && words.people(open), done > 0 && words.alreadyDone(done)]
    .filter(Boolean)
    .join(' · ')
}
