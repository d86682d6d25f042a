import { expect, test } from 'vitest'
import { readMinutes } from './minutes.ts'

test('minutes are a whole number of a day; empty is none, anything else is asked again', () => {
  expect(['', ' 15 ', '1', '1440'].map(readMinutes)).toEqual([null, 15, 1, 1440])
  expect(['0', '1441', '1,5', 'час', '-3'].map(readMinutes)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
