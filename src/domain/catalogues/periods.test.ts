import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayNumber, dayOf, daysBetween } from '../../words/days.ts'
import { givingDay, isCalled, nextPeriod, overlapping, runningOn } from './periods.ts'
import type { Period } from './records.ts'

const period = (title: string, from: string, to: string): Period => ({ id: title, title, from, to })

test('the first period is proposed for three weeks from today', () => {
  expect(nextPeriod([], '2026-11-02')).toEqual({ title: '1', from: '2026-11-02', to: '2026-11-22' })
})

test.each([
  ['№ 6', '6', true],
  ['06', '6', true],
  ['17/2026', '17', true],
  ['17/2026', '17/2026', true],
  ['№ 6', '7', false],
  ['Осень', '6', false],
])('who says of the catalogue «%s» that it is number %s is %s', (title, number, isRight) => {
  expect(isCalled(title, number)).toBe(isRight)
})

test('the next period begins the day after, is as long, and has the next number', () => {
  const last = period('№ 16', '2026-11-02', '2026-11-22')
  expect(nextPeriod([last], '2026-11-21')).toEqual({
    title: '№ 17',
    from: '2026-11-23',
    to: '2026-12-13',
  })
})

test.each([
  ['17/2026', '2026-11-02', '2026-11-22', '18/2026'],
  ['Каталог 08', '2026-06-01', '2026-06-21', 'Каталог 09'],
  ['2026 №16', '2026-11-02', '2026-11-22', '2026 №17'],
  ['17/2026', '2026-12-12', '2027-01-01', '1/2027'],
  ['Осень', '2026-11-02', '2026-11-22', 'Осень 2'],
])('after «%s» comes the next title', (title, from, to, next) => {
  expect(nextPeriod([period(title, from, to)], to).title).toBe(next)
})

test('when nothing was opened for months the rhythm begins anew today', () => {
  const last = period('5', '2026-03-02', '2026-03-22')
  expect(nextPeriod([last], '2026-11-21')).toEqual({
    title: '6',
    from: '2026-11-21',
    to: '2026-12-11',
  })
})

test('a period runs on its first and its last day, and not on the day after', () => {
  const periods = [period('1', '2026-11-02', '2026-11-22')]
  const title = (day: string) => runningOn(periods, day)?.title
  expect(['2026-11-01', '2026-11-02', '2026-11-22', '2026-11-23'].map(title)).toEqual([
    undefined,
    '1',
    '1',
    undefined,
  ])
})

test('a proposed period never overlaps the last one, and covers today or comes after', () => {
  const start = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-12-31') })
  fc.assert(
    fc.property(start, fc.nat(60), fc.integer({ min: -400, max: 400 }), (first, length, shift) => {
      const last = period('9', dayOf(first), dayOf(first + length))
      const day = addDays(last.to, shift)
      const next = nextPeriod([last], day)
      if (day > last.to) expect(next.to >= day).toBe(true)
      expect(daysBetween(next.from, next.to)).toBe(length)
      if (day > last.to || next.from > last.to) expect(overlapping([last], next)).toBeUndefined()
    }),
  )
})

test('what is written down after the period’s end was handed out on its last day', () => {
  const last = period('1', '2026-11-02', '2026-11-22')
  expect([givingDay(last, '2026-11-10'), givingDay(last, '2026-11-24')]).toEqual([
    '2026-11-10',
    '2026-11-22',
  ])
})
