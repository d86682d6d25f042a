import { expect, test } from 'vitest'
import { secondsLeft } from './time-left.ts'

test('a third done in two seconds leaves four', () => {
  expect(secondsLeft(1000, 3000, 2000)).toBe(4)
})

test('nothing is promised in the first second, nor about the last one', () => {
  expect(secondsLeft(10, 3000, 500)).toBeUndefined()
  expect(secondsLeft(2999, 3000, 5000)).toBeUndefined()
})
