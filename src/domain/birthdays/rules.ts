import { addDays, type Day, isLeapYear, yearOf } from '../../words/days.ts'
import type { Touch } from '../touches/records.ts'

/** A birthday as a card holds it: `1982-05-06`, or `--05-06` where the year is unknown. */
export type Birthday = string

/** A birthday is prepared so many days before. */
export const prepareDays = 3

/** The day on which a birthday is kept in a year; the 29th of February falls on the 28th in other years (article 002). */
export function birthdayIn(birthday: Birthday, year: number): Day {
  const monthAndDate = birthday.slice(-5)
  const kept = monthAndDate === '02-29' && !isLeapYear(year) ? '02-28' : monthAndDate
  return `${String(year).padStart(4, '0')}-${kept}`
}

/** The next birthday, today included. */
export function nextBirthday(birthday: Birthday, day: Day): Day {
  const thisYear = birthdayIn(birthday, yearOf(day))
  return thisYear >= day ? thisYear : birthdayIn(birthday, yearOf(day) + 1)
}

/** The birthday nearest to a day, before or after it. */
export function nearestBirthday(birthday: Birthday, day: Day): Day {
  const next = nextBirthday(birthday, day)
  const last = birthdayIn(birthday, yearOf(next) - 1)
  return addDays(last, 182) < day ? next : last
}

/** The age on a birthday; undefined where the year is unknown. */
export function ageOn(birthday: Birthday, on: Day): number | undefined {
  return birthday.startsWith('--') ? undefined : yearOf(on) - yearOf(birthday)
}

/** Ages that are kept as round: every five years. */
export function isRound(age: number | undefined): boolean {
  return age !== undefined && age > 0 && age % 5 === 0
}

/** Congratulations count for a birthday from a week before it to a month after. */
export function greetedFor(touches: readonly Touch[], birthday: Day): boolean {
  const from = addDays(birthday, -7)
  const until = addDays(birthday, 31)
  return touches.some(
    (touch) => touch.outcome === 'greeted' && touch.on >= from && touch.on <= until,
  )
}

/** Next month's page is prepared from the 25th (article 002). */
export function isTimeToPrepare(day: Day): boolean {
  return Number(day.slice(8, 10)) >= 25
}
