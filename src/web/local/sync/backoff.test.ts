import { expect, test } from 'vitest'
import { backoff } from './backoff.ts'

test('the wait doubles with every failure and never grows over ten seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 1000].map((failures) => backoff(failures, 1))).toEqual([
    1000, 2000, 4000, 8000, 10_000, 10_000, 10_000, 10_000,
  ])
})

test('devices that failed together do not come back together', () => {
  expect(backoff(4, 0)).toBe(4000)
  expect(backoff(4, 0.5)).toBe(6000)
})
