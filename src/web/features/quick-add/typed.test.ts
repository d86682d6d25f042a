import { expect, test } from 'vitest'
import { readItems, readSum } from './typed.ts'

test('a sum is understood as it is written by hand', () => {
  expect(readSum('1 500')).toBe(1500)
  expect(readSum('1500,50 р.')).toBe(1500.5)
  expect(readSum(' ')).toBeUndefined()
  expect(readSum('много')).toBeNaN()
  expect(readSum('1.234.567')).toBeNaN()
})

test('cream and tea are two things', () => {
  expect(readItems('крем, травяной чай; ')).toEqual(['крем', 'травяной чай'])
})
