import { expect, test } from 'vitest'
import { birthdayOf, partsOf } from './birthday-parts.ts'

test('a birthday without its year is kept without it', () => {
  expect(birthdayOf({ date: '20', month: '6', year: '' })).toBe('--06-20')
  expect(partsOf('--06-20')).toEqual({ date: '20', month: '6', year: '' })
})

test('a birthday with its year comes back as it was', () => {
  expect(birthdayOf(partsOf('1982-05-06'))).toBe('1982-05-06')
})

test('an emptied birthday is none, and the 31st of February is refused', () => {
  expect(birthdayOf(partsOf())).toBeNull()
  expect(birthdayOf({ date: '31', month: '2', year: '1980' })).toBeUndefined()
  expect(birthdayOf({ date: '', month: '', year: '1980' })).toBeUndefined()
})
