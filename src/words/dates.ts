import { type Day, daysBetween, yearOf } from './days.ts'
import type { Lang } from './lang.ts'

const monthNames = {
  ru: 'Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const ruMonthsOf =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')

/** «Май», as the heading of a month's page. */
export function monthName(month: number, lang: Lang): string {
  return monthNames[lang][month - 1] ?? ''
}

/** «5 мая» for a day (`2026-05-05`) or a yearless day (`--05-05`). */
export function dayAndMonth(day: string, lang: Lang): string {
  const month = Number(day.slice(-5, -3))
  const date = Number(day.slice(-2))
  return lang === 'ru'
    ? `${date}\u00A0${ruMonthsOf[month - 1]}`
    : `${date} ${monthName(month, 'en')}`
}

/** «5 мая 1982», or without a year where there is none. */
export function longDay(day: string, lang: Lang): string {
  return day.startsWith('--') ? dayAndMonth(day, lang) : `${dayAndMonth(day, lang)} ${yearOf(day)}`
}

/** «2–22 ноября», «23 ноября – 13 декабря», with the years when they differ. */
export function dayRange(from: Day, to: Day, lang: Lang): string {
  if (yearOf(from) !== yearOf(to)) return `${longDay(from, lang)} – ${longDay(to, lang)}`
  if (from.slice(0, 7) !== to.slice(0, 7)) {
    return `${dayAndMonth(from, lang)} – ${dayAndMonth(to, lang)}`
  }
  return `${Number(from.slice(-2))}–${dayAndMonth(to, lang)}`
}

/** The day as it is said beside today: «сегодня», «вчера», «завтра», «5 мая», «5 мая 2024». */
export function spokenDay(day: Day, today: Day, lang: Lang): string {
  const near = { ru: ['вчера', 'сегодня', 'завтра'], en: ['yesterday', 'today', 'tomorrow'] }
  const word = near[lang][daysBetween(today, day) + 1]
  if (word) return word
  return yearOf(day) === yearOf(today) ? dayAndMonth(day, lang) : longDay(day, lang)
}

const weekdays = {
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** The name of a day of the week: 1 is Monday. */
export function weekdayName(number: number, lang: Lang): string {
  return weekdays[lang][number - 1] ?? ''
}
