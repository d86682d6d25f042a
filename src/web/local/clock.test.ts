import { expect, test } from 'vitest'
import { dayOn, offsetFrom, untilMidnight } from './clock.ts'

const noon = Date.parse('2026-11-21T12:00:00Z')
const header = (milliseconds: number) => new Date(milliseconds).toUTCString()

test('a phone that is an hour slow learns it from the server', () => {
  const offset = offsetFrom(header(noon + 3_600_000), noon - 50, noon + 50) ?? 0
  expect(Math.abs(offset - 3_600_000)).toBeLessThanOrEqual(500)
})

test('clocks that agree to the second are left alone', () => {
  expect(offsetFrom(header(noon), noon - 20, noon + 20)).toBe(0)
  expect(offsetFrom(header(noon + 1000), noon - 20, noon + 20)).toBe(0)
})

test('an answer that was long on the way says nothing of the clock', () => {
  expect(offsetFrom(header(noon + 9000), noon - 9000, noon + 9000)).toBe(0)
})

test('without a date in the answer the offset stays what it was', () => {
  expect(offsetFrom(null, noon, noon)).toBeUndefined()
})

test('the day is that of the wall calendar, and ends at midnight', () => {
  const evening = new Date(2026, 10, 21, 23, 59, 30)
  expect(dayOn(evening)).toBe('2026-11-21')
  expect(untilMidnight(evening)).toBe(30_000)
  expect(dayOn(new Date(2026, 10, 22, 0, 0, 0))).toBe('2026-11-22')
})
