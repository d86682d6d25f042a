import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { daysAsked, firstDayOf, spansOn } from './spans.ts'

const periods = [
  { from: '2026-10-12', to: '2026-11-01' },
  { from: '2026-11-02', to: '2026-11-22' },
]

const offered = (day: string, known = { periods, first: '2024-05-05' }) =>
  Object.fromEntries(spansOn(day, known).map(({ span, from, to }) => [span, [from, to]]))

test('in November everything may be picked, and what still runs ends today', () => {
  expect(offered('2026-11-21')).toEqual({
    'this-year': ['2026-01-01', '2026-11-21'],
    'last-year': ['2025-01-01', '2025-12-31'],
    'this-month': ['2026-11-01', '2026-11-21'],
    'last-month': ['2026-10-01', '2026-10-31'],
    'this-period': ['2026-11-02', '2026-11-21'],
    'last-period': ['2026-10-12', '2026-11-01'],
    all: ['2024-05-05', '2026-11-21'],
  })
})

test('on New Year’s Day the month and the year before are December and the old year', () => {
  expect(offered('2027-01-01')).toMatchObject({
    'this-year': ['2027-01-01', '2027-01-01'],
    'last-year': ['2026-01-01', '2026-12-31'],
    'this-month': ['2027-01-01', '2027-01-01'],
    'last-month': ['2026-12-01', '2026-12-31'],
  })
})

test('on the last day of a year its month and its year are whole', () => {
  expect(offered('2026-12-31')).toMatchObject({
    'this-year': ['2026-01-01', '2026-12-31'],
    'this-month': ['2026-12-01', '2026-12-31'],
  })
})

test('on its last day a period still runs, and the one before it is the last', () => {
  expect(offered('2026-11-22')).toMatchObject({
    'this-period': ['2026-11-02', '2026-11-22'],
    'last-period': ['2026-10-12', '2026-11-01'],
  })
})

test('in March of a leap year the month before has 29 days', () => {
  expect(offered('2028-03-31')['last-month']).toEqual(['2028-02-01', '2028-02-29'])
})

test('between two periods there is none of today, and the one that ended is the last', () => {
  const spans = offered('2026-11-23')
  expect(spans['this-period']).toBeUndefined()
  expect(spans['last-period']).toEqual(['2026-11-02', '2026-11-22'])
})

test('a newcomer is not offered days before the first record', () => {
  const known = { periods: [], first: '2026-11-03' }
  expect(Object.keys(offered('2026-11-21', known))).toEqual(['this-year', 'this-month', 'all'])
  expect(spansOn('2026-11-21', { periods: [], first: undefined }).map(({ span }) => span)).toEqual([
    'this-year',
    'this-month',
  ])
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
