import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf, yearOf } from '../../words/days.ts'
import { aboutToTurnBlack, folderOf, movementsOf } from './rules.ts'

const today = '2026-11-21'
const days = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2026-11-21') }).map(dayOf)

test('a client who ordered last year or this year is green, one who ordered earlier is black', () => {
  expect(folderOf('2025-01-01', true, today)).toBe('green')
  expect(folderOf('2024-12-31', true, today)).toBe('black')
  expect(folderOf('2026-11-21', false, today)).toBe('green')
})

test('a client who ordered last December is still green in November', () => {
  expect(folderOf('2025-12-30', false, '2026-11-01')).toBe('green')
})

test('on the first of January everybody whose last order was the year before last turns black at once', () => {
  for (const ordered of ['2025-01-01', '2025-06-15', '2025-12-31']) {
    expect(folderOf(ordered, true, '2026-12-31')).toBe('green')
    expect(folderOf(ordered, true, '2027-01-01')).toBe('black')
  }
})

test('an imported card without orders is not sorted, one made by hand is in no folder', () => {
  expect(folderOf(undefined, true, today)).toBe('unsorted')
  expect(folderOf(undefined, false, today)).toBe('none')
})

test('with a rolling window of 12 months the anniversary of the order is the last green day', () => {
  expect(folderOf('2025-11-21', false, today, 12)).toBe('green')
  expect(folderOf('2025-11-20', false, today, 12)).toBe('black')
})

test('from October a client without an order this year is about to turn black', () => {
  expect(aboutToTurnBlack('2025-03-03', '2026-09-30')).toBe(false)
  expect(aboutToTurnBlack('2025-03-03', '2026-10-01')).toBe(true)
  expect(aboutToTurnBlack('2025-03-03', '2026-12-31')).toBe(true)
  expect(aboutToTurnBlack('2025-03-03', '2027-01-01')).toBe(false)
  expect(aboutToTurnBlack('2026-03-03', '2026-12-01')).toBe(false)
})

test('a client who paused for years and came back moved three times', () => {
  expect(movementsOf(['2020-05-05', '2024-02-02'], today)).toEqual([
    { on: '2020-05-05', from: null, to: 'green' },
    { on: '2022-01-01', from: 'green', to: 'black' },
    { on: '2024-02-02', from: 'black', to: 'green' },
    { on: '2026-01-01', from: 'green', to: 'black' },
  ])
})

test('movements alternate between the folders and end where the client stands', () => {
  fc.assert(
    fc.property(
      fc.array(days, { minLength: 1 }),
      days,
      fc.option(fc.integer({ min: 1, max: 24 }), { nil: undefined }),
      (orders, day, months) => {
        const moves = movementsOf(orders, day, months)
        moves.forEach((move, at) => {
          expect(move.to).toBe(at % 2 === 0 ? 'green' : 'black')
          expect(move.on <= day && (moves[at - 1]?.on ?? '') < move.on).toBe(true)
        })
        const last = orders
          .filter((one) => one <= day)
          .sort()
          .at(-1)
        if (last) expect(moves.at(-1)?.to).toBe(folderOf(last, false, day, months))
      },
    ),
  )
})

test('the year of a move to the black folder is two years after the order', () => {
  expect(movementsOf(['2021-07-07'], today).map((move) => yearOf(move.on))).toEqual([2021, 2023])
})
