import { expect, test } from 'vitest'
import { readablePhone } from './readable-phone.ts'

test('a Russian phone is grouped as people say it, a foreign one stays as it is', () => {
  expect(readablePhone('+79141234567').replaceAll('\u00A0', ' ')).toBe('+7 914 123-45-67')
  expect(readablePhone('+4915112345678')).toBe('+4915112345678')
  expect(readablePhone('доб. 12')).toBe('доб. 12')
})
