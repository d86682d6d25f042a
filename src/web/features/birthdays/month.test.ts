import { expect, test } from 'vitest'
import { greetingDay, isAtHand, monthAfter, readMonth, writeMonth } from './month.ts'

test('after December comes January of the next year, and before January December', () => {
  expect(monthAfter({ month: 12, year: 2026 }, 1)).toEqual({ month: 1, year: 2027 })
  expect(monthAfter({ month: 1, year: 2027 }, -1)).toEqual({ month: 12, year: 2026 })
})

test('the page of the journal stands in the address', () => {
  expect(readMonth(writeMonth({ month: 5, year: 2026 }))).toEqual({ month: 5, year: 2026 })
  expect(readMonth('2026-13')).toBeUndefined()
  expect(readMonth(null)).toBeUndefined()
})

test('congratulations are noted under today, and under the birthday when it is long past', () => {
  expect(greetingDay('2026-11-21', '2026-11-21')).toBe('2026-11-21')
  expect(greetingDay('2026-11-21', '2026-12-01')).toBe('2026-12-01')
  expect(greetingDay('2026-05-05', '2026-11-21')).toBe('2026-05-05')
  expect(greetingDay('2026-12-20', '2026-11-21')).toBeUndefined()
})

test('who has a birthday tomorrow may be called, who was congratulated or has no phone may not', () => {
  const birthday = { on: '2026-11-22', greeted: false, phones: ['+79000000001'] }
  expect(isAtHand(birthday, '2026-11-21')).toBe(true)
  expect(isAtHand(birthday, '2026-11-17')).toBe(false)
  expect(isAtHand({ ...birthday, greeted: true }, '2026-11-21')).toBe(false)
  expect(isAtHand({ ...birthday, phones: [] }, '2026-11-21')).toBe(false)
})
