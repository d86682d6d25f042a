import { expect, test } from 'vitest'
import { readablePhone } from './readable-phone.ts'

test('a phone is grouped as people say it, what is no number stays as it is', () => {
  const read = (value: string) => readablePhone(value).replaceAll('\u00A0', ' ')
  expect(read('+79141234567')).toBe('+7 914 123-45-67')
  expect(read('+77011234567')).toBe('+7 701 123-45-67')
  expect(read('+375291234567')).toBe('+375 29 123-45-67')
  expect(read('+380671234567')).toBe('+380 67 123-45-67')
  expect(read('+998901234567')).toBe('+998 90 123-45-67')
  expect(read('+37491123456')).toBe('+374 91 12-34-56')
  expect(read('+8613812345678')).toBe('+8613812345678')
  expect(read('доб. 12')).toBe('доб. 12')
})
