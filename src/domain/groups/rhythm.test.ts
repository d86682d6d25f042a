import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weekday } from '../../words/days.ts'
import { timesOf } from './rhythm.ts'

test('every Wednesday at half past six, eight times, over the change of clocks in October', () => {
  const times = timesOf({ from: '2026-10-07T18:30', times: 8 })
  expect(times).toHaveLength(8)
  expect(times[0]).toBe('2026-10-07T18:30')
  expect(times.at(-1)).toBe('2026-11-25T18:30')
  expect(new Set(times.map((at) => at.slice(11)))).toEqual(new Set(['18:30']))
})

test('Mondays and Thursdays from a Thursday begin with that Thursday', () => {
  expect(timesOf({ from: '2026-11-26T10:00', weekdays: [4, 1], times: 3 })).toEqual([
    '2026-11-26T10:00',
    '2026-11-30T10:00',
    '2026-12-03T10:00',
  ])
})

test('every second week leaves one out, also where it has two evenings', () => {
  const times = timesOf({ from: '2026-11-26T10:00', weekdays: [1, 4], everyWeeks: 2, times: 3 })
  expect(times.map((at) => at.slice(0, 10))).toEqual(['2026-11-26', '2026-12-07', '2026-12-10'])
})

test('a rhythm gives so many evenings as were asked for, on its days, one after another', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
  const first = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 10)}T09:05`)
  fc.assert(
    fc.property(
      first,
      days,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (from, weekdays, everyWeeks, times) => {
        const found = timesOf({ from, weekdays, everyWeeks, times })
        expect(found).toHaveLength(times)
        expect(found).toEqual([...new Set(found)].sort())
        expect((found[0] ?? '') >= from).toBe(true)
        expect(found.every((at) => weekdays.includes(weekday(at.slice(0, 10))))).toBe(true)
      },
    ),
  )
})
