import { expect, test } from 'vitest'
import { dayNumber } from '../../words/days.ts'
import { concordance } from './concordance.ts'
import { historyOn, orderDays, usualGapDays } from './rules.ts'

const orders = (...dates: string[]) => dates.map((date, n) => ({ id: `${n}`, client: 'x', date }))

test('several orders of one day are one, and orders after the day are not known yet', () => {
  const days = orderDays(
    orders('2026-03-20', '2026-03-01', '2026-03-20', '2026-03-10', '2026-04-01'),
    '2026-03-31',
  )
  expect(days).toEqual(['2026-03-01', '2026-03-10', '2026-03-20'].map(dayNumber))
})

test('a client is watched in weeks from the first order to the day', () => {
  const days = [0, 14, 35]
  expect(historyOn(days, 49)).toEqual({ repeats: 2, recency: 5, age: 7 })
  expect(historyOn(days, 35)).toEqual({ repeats: 2, recency: 5, age: 5 })
  expect(historyOn(days, 34)).toEqual({ repeats: 1, recency: 2, age: 34 / 7 })
  expect(historyOn(days, 0)).toEqual({ repeats: 0, recency: 0, age: 0 })
  expect(historyOn(days, -1)).toBeUndefined()
  expect(historyOn([], 9)).toBeUndefined()
})

test('the usual gap is the one in the middle, so that one long pause does not change it', () => {
  expect(usualGapDays([0, 30, 60, 500])).toBe(30)
  expect(usualGapDays([0, 30, 65])).toBe(32.5)
  expect(usualGapDays([0])).toBeUndefined()
  expect(usualGapDays([])).toBeUndefined()
})

test('an order of clients is judged by the pairs of a buyer and one who did not buy', () => {
  const scored = (...of: [number, boolean][]) => of.map(([score, bought]) => ({ score, bought }))
  expect(concordance(scored([3, true], [2, false], [1, false]))).toBe(1)
  expect(concordance(scored([1, true], [2, false], [3, true], [4, false]))).toBe(0.25)
  expect(concordance(scored([2, true], [2, false], [1, false], [2, true]))).toBe(0.75)
  expect(concordance(scored([1, true]))).toBeNaN()
})
