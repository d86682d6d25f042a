import { expect, test } from 'vitest'
import {
  breakEvenIn,
  type CostDraft,
  fieldsOf,
  type GroupDraft,
  newDraft,
  scheduleOf,
  timesIn,
  wrongIn,
} from './group-draft.ts'

const typed: GroupDraft = {
  ...newDraft('аренда'),
  title: ' Лёгкая весна ',
  day: '2026-12-02',
  price: '1 000',
}
const cost = (more: Partial<CostDraft>): CostDraft => {
  return { key: 0, label: 'аренда', sum: '', per: 'once', ...more }
}

test('a group is understood as it is typed, and empty lines are no costs', () => {
  expect([...wrongIn(typed, true)]).toEqual([])
  const costs = [cost({ sum: '8000,50' }), cost({ key: 1, label: '' })]
  expect(fieldsOf({ ...typed, seats: '12', costs }, 'RUB')).toEqual({
    title: 'Лёгкая весна',
    place: null,
    seats: 12,
    planned: null,
    least: null,
    price: 100_000,
    prepayment: null,
    prepayBy: null,
    costs: [{ label: 'аренда', sum: 800_050 }],
    note: null,
  })
})

test('what is missing or no number is pointed at; a group that is there already needs no day', () => {
  const bad = { ...typed, title: '', day: '', seats: 'много', price: 'тысяча' }
  expect([...wrongIn(bad, true)]).toEqual(['title', 'day', 'seats', 'price'])
  expect([...wrongIn({ ...typed, day: '' }, false)]).toEqual([])
  expect([...wrongIn({ ...typed, repeats: 'weekly', times: '0', minutes: '3' }, true)]).toEqual([
    'minutes',
    'times',
  ])
  const costs = [cost({ label: '', sum: '500' })]
  expect([...wrongIn({ ...typed, costs }, true)]).toEqual(['costs'])
})

test('a rhythm follows the first day until others are chosen', () => {
  const weekly = { ...typed, repeats: 'weekly', times: '3' } as const
  expect(timesIn(weekly)).toEqual(['2026-12-02T18:30', '2026-12-09T18:30', '2026-12-16T18:30'])
  expect(scheduleOf({ ...weekly, repeats: 'fortnight', weekdays: [1, 3] })).toMatchObject({
    weekdays: [1, 3],
    everyWeeks: 2,
    times: 3,
  })
  expect(timesIn(typed)).toEqual(['2026-12-02T18:30'])
  expect(timesIn({ ...typed, day: '' })).toEqual([])
})

test('with how many heads it is covered is told while it is typed', () => {
  const costs = [cost({ sum: '1500', per: 'session' }), cost({ key: 1, sum: '100', per: 'person' })]
  expect(breakEvenIn({ ...typed, costs }, 'RUB', 6)).toBe(10)
  expect(breakEvenIn({ ...typed, price: '100', costs }, 'RUB', 6)).toBeNull()
  expect(breakEvenIn(typed, 'RUB', 1)).toBeUndefined()
})
