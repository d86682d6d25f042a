import { expect, test } from 'vitest'
import { parseAmount } from './amount.ts'

test('a person types a sum in any of the usual ways', () => {
  expect(parseAmount('1500')).toBe(1500)
  expect(parseAmount('1 500,50')).toBe(1500.5)
  expect(parseAmount('1\u00A0500 р.')).toBe(1500)
  expect(parseAmount('0.5')).toBe(0.5)
})

test('what is not a sum is not taken for one', () => {
  expect(parseAmount('')).toBeUndefined()
  expect(parseAmount('крем')).toBeUndefined()
  expect(parseAmount('-5')).toBeUndefined()
  expect(parseAmount('1,2,3')).toBeUndefined()
})
