import { expect, test } from 'vitest'
import { homeCountry } from './home-country.ts'

test('whoever lives in Minsk has numbers of Belarus, whatever the language of the phone', () => {
  expect(homeCountry('Europe/Minsk', ['ru-RU', 'en'])).toBe('BY')
  expect(homeCountry('Europe/Kyiv', ['ru'])).toBe('UA')
  expect(homeCountry('Asia/Qyzylorda', ['ru-RU'])).toBe('KZ')
})

test('a zone of no one country leaves it to the language, then to Russia', () => {
  expect(homeCountry('Europe/Moscow', ['ru-RU'])).toBe('RU')
  expect(homeCountry('America/New_York', ['en-US', 'ru'])).toBe('US')
  expect(homeCountry('UTC', [])).toBe('RU')
})
