import { expect, test } from 'vitest'
import { chooseLang } from './choose-lang.ts'

test('a person whose browser asks for English reads English until the settings say otherwise', () => {
  expect(chooseLang(undefined, ['en-GB', 'ru'])).toBe('en')
  expect(chooseLang('ru', ['en-GB', 'ru'])).toBe('ru')
})

test('a person whose browser speaks Kazakh, then Russian, reads Russian', () => {
  expect(chooseLang(undefined, ['kk', 'ru-KZ', 'en'])).toBe('ru')
  expect(chooseLang(undefined, [])).toBe('ru')
})
