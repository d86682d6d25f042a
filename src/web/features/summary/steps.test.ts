import { expect, test } from 'vitest'
import { scaleFor, shortSum, stepsOf } from './steps.ts'

const month = (name: string, sum: number) => ({
  month: name,
  orders: 1,
  sum,
  touches: 2,
  newClients: 1,
})

const monthsFrom2025 = Array.from({ length: 13 }, (_, at) =>
  month(at < 12 ? `2025-${String(at + 1).padStart(2, '0')}` : '2026-01', 100),
)

test('a year of months stands month by month, a month more and it is years', () => {
  const year = stepsOf(monthsFrom2025.slice(0, 12), 'ru')
  expect(year.map(({ label }) => label).join(' ')).toBe(
    'янв фев мар апр май июн июл авг сен окт ноя дек',
  )
  expect(year[10]).toMatchObject({ title: 'Ноябрь 2025', sum: 100 })
  expect(stepsOf(monthsFrom2025, 'ru')).toEqual([
    { label: '2025', title: '2025', orders: 12, sum: 1200, touches: 24, newClients: 12 },
    { label: '2026', title: '2026', orders: 1, sum: 100, touches: 2, newClients: 1 },
  ])
})

test('of many years the last twelve are shown', () => {
  const long = Array.from({ length: 20 }, (_, at) => month(`${2007 + at}-01`, 1))
  const years = stepsOf(long, 'ru')
  expect([years.length, years[0]?.label, years.at(-1)?.label]).toEqual([12, '2015', '2026'])
})

test('a sum above a bar is three digits at most, whatever people earn', () => {
  const said = (amount: number) => shortSum(amount, scaleFor(amount), 'ru')
  expect([0, 980, 1870, 12_500, 124_600, 3_450_000].map(said)).toEqual([
    '–',
    '980',
    '1,9',
    '13',
    '125',
    '3,5',
  ])
  expect(shortSum(400, scaleFor(12_500), 'ru')).toBe('0,4')
})
