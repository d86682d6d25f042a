import { addDays, type Day, weekday } from '../../words/days.ts'
import type { Settings } from './records.ts'

type Rest = Pick<Settings, 'weekdaysOff' | 'daysOff'>

/** A day without work: a chosen day of the week, or a holiday. */
export function isDayOff(rest: Rest, day: Day): boolean {
  return (
    rest.weekdaysOff.includes(weekday(day)) ||
    rest.daysOff.some((off) => off.from <= day && day <= off.to)
  )
}

/** The day after so many working days; days off do not count, so that nothing ends while a person rests. */
export function addWorkDays(rest: Rest, from: Day, count: number): Day {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (!isDayOff(rest, day)) left -= 1
    if (day > addDays(from, 1000)) return day
  }
  return day
}

/** The last working day before a day. */
export function workDayBefore(rest: Rest, day: Day): Day {
  let before = addDays(day, -1)
  while (isDayOff(rest, before) && before > addDays(day, -30)) before = addDays(before, -1)
  return before
}
