import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  dayOf,
  daysBetween,
  isDay,
  isYearlessDay,
  monthsBetween,
  weekday,
} from './days.ts'

const number = fc.integer({ min: dayNumber('1600-01-01'), max: dayNumber('2400-12-31') })
const days = number.map(dayOf)

test('the calendar agrees with Temporal on every day of eight centuries', () => {
  fc.assert(
    fc.property(number, fc.integer({ min: -4000, max: 4000 }), (n, count) => {
      const day = dayOf(n)
      const known = Temporal.PlainDate.from(day)
      expect(addDays(day, count)).toBe(known.add({ days: count }).toString())
      expect(addMonths(day, count)).toBe(known.add({ months: count }).toString())
      expect(weekday(day)).toBe(known.dayOfWeek)
    }),
  )
})

test('days and months between agree with Temporal', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = a <= b ? [a, b] : [b, a]
      const since = Temporal.PlainDate.from(from)
      expect(daysBetween(from, to)).toBe(since.until(to, { largestUnit: 'day' }).days)
      expect(monthsBetween(from, to)).toBe(since.until(to, { largestUnit: 'month' }).months)
    }),
  )
})

test('a birthday on the 31st of February is not a day', () => {
  expect(isDay('2020-02-31')).toBe(false)
  expect(isDay('1975-00-00')).toBe(false)
  expect(isDay('2020-02-29')).toBe(true)
  expect(isYearlessDay('--02-29')).toBe(true)
  expect(isYearlessDay('--02-30')).toBe(false)
})
