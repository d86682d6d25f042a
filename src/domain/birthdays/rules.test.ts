import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf, daysBetween } from '../../words/days.ts'
import {
  ageOn,
  birthdayIn,
  isRound,
  isTimeToPrepare,
  nearestBirthday,
  nextBirthday,
} from './rules.ts'

const days = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2060-12-31') }).map(dayOf)

test('who was born on the 29th of February is congratulated on the 28th in other years', () => {
  expect(birthdayIn('1984-02-29', 2027)).toBe('2027-02-28')
  expect(birthdayIn('--02-29', 2028)).toBe('2028-02-29')
})

test('a birthday without a year has no age, and comes every year', () => {
  expect(ageOn('--06-20', '2026-06-20')).toBeUndefined()
  expect(nextBirthday('--06-20', '2026-11-21')).toBe('2027-06-20')
  expect(nextBirthday('--11-21', '2026-11-21')).toBe('2026-11-21')
})

test('fifty is a round date, fifty-one is not', () => {
  expect([50, 51, 0, undefined].map((age) => isRound(age))).toEqual([true, false, false, false])
})

test('a birthday on New Year’s Eve is still near on the second of January', () => {
  expect(nearestBirthday('1970-12-31', '2027-01-02')).toBe('2026-12-31')
  expect(nearestBirthday('1970-01-01', '2026-12-30')).toBe('2027-01-01')
})

test('the next birthday is never more than a leap year away, nor the nearest more than half of it', () => {
  fc.assert(
    fc.property(days, days, (birthday, day) => {
      const next = daysBetween(day, nextBirthday(birthday, day))
      expect(next >= 0 && next <= 366).toBe(true)
      expect(Math.abs(daysBetween(day, nearestBirthday(birthday, day)))).toBeLessThanOrEqual(184)
    }),
  )
})

test('next month is prepared from the 25th', () => {
  expect(isTimeToPrepare('2026-11-24')).toBe(false)
  expect(isTimeToPrepare('2026-11-25')).toBe(true)
})
