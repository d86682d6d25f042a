import { expect, test } from 'vitest'
import { lineOf } from './line.ts'

const size = { width: 110, height: 50, edge: 5 }

test('the least value stands at the bottom, the greatest at the top, days apart as they were', () => {
  const points = [
    { on: '2026-11-01', value: 4 },
    { on: '2026-11-02', value: 8 },
    { on: '2026-11-11', value: 6 },
  ]
  expect(lineOf(points, size)).toEqual([
    { x: 5, y: 45 },
    { x: 15, y: 5 },
    { x: 105, y: 25 },
  ])
})

test('values that are all the same are a level line, and those of one day stand side by side', () => {
  const same = [
    { on: '2026-11-01', value: 7 },
    { on: '2026-11-01', value: 7 },
  ]
  expect(lineOf(same, size)).toEqual([
    { x: 5, y: 25 },
    { x: 105, y: 25 },
  ])
})
