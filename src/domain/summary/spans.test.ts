import { expect, test } from 'vitest'
import type { Day } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { daysAsked, firstDayOf, type SpanUnit, spanAround } from './spans.ts'

const periods = [
  { title: '№ 17', from: '2026-10-12', to: '2026-11-01' },
  { title: '№ 18', from: '2026-11-02', to: '2026-11-22' },
]

const known = { today: '2026-11-21', periods, first: '2024-05-05' }
const around = (unit: SpanUnit, day: Day, more = {}) => spanAround(unit, day, { ...known, ...more })
const daysAround = (unit: SpanUnit, day: Day, more = {}) => {
  const span = around(unit, day, more)
  return span && [span.from, span.to]
}

test('what still runs ends today, and what is over is whole', () => {
  expect(daysAround('year', '2026-11-21')).toEqual(['2026-01-01', '2026-11-21'])
  expect(daysAround('month', '2026-11-21')).toEqual(['2026-11-01', '2026-11-21'])
  expect(daysAround('period', '2026-11-21')).toEqual(['2026-11-02', '2026-11-21'])
  expect(daysAround('all', '2026-11-21')).toEqual(['2024-05-05', '2026-11-21'])
  expect(daysAround('year', '2025-06-06')).toEqual(['2025-01-01', '2025-12-31'])
  expect(daysAround('month', '2026-10-31')).toEqual(['2026-10-01', '2026-10-31'])
  expect(daysAround('period', '2026-10-20')).toEqual(['2026-10-12', '2026-11-01'])
})

test('from a month, a period and a year one steps to the one before and the one after', () => {
  expect(around('month', '2026-10-10')).toMatchObject({ before: '2026-09-01', after: '2026-11-01' })
  expect(around('year', '2025-10-10')).toMatchObject({ before: '2024-01-01', after: '2026-01-01' })
  expect(around('period', '2026-11-21')).toMatchObject({ title: '№ 18', before: '2026-10-12' })
  expect(around('period', '2026-10-20')).toMatchObject({ title: '№ 17', after: '2026-11-02' })
})

test('nobody steps into the future, nor to where nothing was written down', () => {
  expect(around('month', '2026-11-05')?.after).toBeUndefined()
  expect(around('year', '2026-11-05')?.after).toBeUndefined()
  expect(around('period', '2026-11-05')?.after).toBeUndefined()
  expect(around('year', '2024-07-07')?.before).toBeUndefined()
  expect(around('month', '2024-06-06')?.before).toBe('2024-05-01')
  expect(around('month', '2024-05-31')?.before).toBeUndefined()
  expect(around('period', '2026-10-20')?.before).toBeUndefined()
  expect(around('all', '2026-11-21')).toMatchObject({ before: undefined, after: undefined })
  expect(around('month', '2030-01-01')).toMatchObject({ from: '2026-11-01', after: undefined })
})

test('on New Year’s Day the month and the year before are December and the old year', () => {
  const newYear = { today: '2027-01-01' }
  expect(around('month', '2027-01-01', newYear)).toMatchObject({
    to: '2027-01-01',
    before: '2026-12-01',
  })
  expect(around('year', '2027-01-01', newYear)).toMatchObject({
    to: '2027-01-01',
    before: '2026-01-01',
  })
  expect(daysAround('year', '2026-01-01', newYear)).toEqual(['2026-01-01', '2026-12-31'])
})

test('February has 28 days, or 29', () => {
  expect(daysAround('month', '2025-02-02')).toEqual(['2025-02-01', '2025-02-28'])
  expect(daysAround('month', '2028-02-02', { today: '2028-03-31' })).toEqual([
    '2028-02-01',
    '2028-02-29',
  ])
})

test('a day between two periods belongs to the one that has ended; before the first there is none', () => {
  const later = { today: '2026-12-01' }
  expect(daysAround('period', '2026-11-30', later)).toEqual(['2026-11-02', '2026-11-22'])
  expect(around('period', '2026-10-01')).toBeUndefined()
})

test('in an empty book there is this month and this year, and everything is today', () => {
  const empty = { periods: [], first: undefined }
  expect(around('month', '2026-11-21', empty)).toMatchObject({ before: undefined })
  expect(around('period', '2026-11-21', empty)).toBeUndefined()
  expect(daysAround('all', '2026-11-21', empty)).toEqual(['2026-11-21', '2026-11-21'])
})

test('the first day of a book is that of its first order or talk', () => {
  const desk = new Desk()
  expect(firstDayOf(desk.book)).toBeUndefined()
  const anna = desk.client('Анна')
  desk.do('touch.record', { client: anna, outcome: 'talked' })
  expect(firstDayOf(desk.book)).toBe('2026-11-21')
  desk.order(anna, '2025-02-02', 10_000)
  expect(firstDayOf(desk.book)).toBe('2025-02-02')
})

test('without days the summary is of the year up to today, and days in the wrong order are turned round', () => {
  expect(daysAsked(undefined, undefined, '2026-11-21')).toEqual({
    from: '2026-01-01',
    to: '2026-11-21',
  })
  expect(daysAsked(undefined, '2025-06-30', '2026-11-21')).toEqual({
    from: '2025-01-01',
    to: '2025-06-30',
  })
  expect(daysAsked('2026-05-05', '2026-03-03', '2026-11-21')).toEqual({
    from: '2026-03-03',
    to: '2026-05-05',
  })
})
