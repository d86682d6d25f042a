import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayRange, longDay, spokenDay } from './dates.ts'
import { money, toMinor } from './money.ts'
import { tenths, wholeNumber } from './numbers.ts'
import { ruCount, ruForm } from './plural.ts'

const plain = (text: string) => text.replaceAll(/\s/g, ' ')

test('orders are counted as a Russian speaker counts them', () => {
  const orders = (n: number) => plain(ruCount(n, 'заказ', 'заказа', 'заказов'))
  expect([1, 2, 5, 11, 21, 122].map(orders)).toEqual([
    '1 заказ',
    '2 заказа',
    '5 заказов',
    '11 заказов',
    '21 заказ',
    '122 заказа',
  ])
})

test('kopecks show only when there are any', () => {
  expect(plain(money(120_000, 'RUB', 'ru'))).toBe('1 200 ₽')
  expect(plain(money(1_250, 'RUB', 'ru'))).toBe('12,50 ₽')
  expect(plain(money(1_250, 'JPY', 'en'))).toBe('¥1,250')
  expect(toMinor(1.005 * 100, 'RUB')).toBe(10050)
})

const lang = fc.constantFrom('ru' as const, 'en' as const)

test('numbers are grouped as Intl groups them', () => {
  fc.assert(
    fc.property(fc.integer(), lang, (n, lang) => {
      expect(wholeNumber(n, lang)).toBe(n.toLocaleString(lang))
    }),
  )
})

test('Russian nouns go with numbers as Intl has it, parts of a number too', () => {
  const rules = new Intl.PluralRules('ru')
  const forms = { one: 'день', few: 'дня', many: 'дней', other: 'дня', zero: '', two: '' }
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -120, max: 120 }),
    fc.double({ noNaN: true }),
  )
  fc.assert(
    fc.property(number, (n) => {
      expect(ruForm(n, 'день', 'дня', 'дней')).toBe(forms[rules.select(n)])
    }),
  )
})

test('money is written as Intl writes it, whatever the sum', () => {
  const currency = fc.constantFrom('RUB', 'BYN', 'KZT', 'UAH', 'EUR', 'USD')
  const sum = fc.oneof(fc.integer(), fc.integer({ min: -10_000, max: 10_000 }))
  fc.assert(
    fc.property(sum, currency, lang, (minor, currency, lang) => {
      const whole = minor % 100 === 0
      const options = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
      const digits = { minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: 2 }
      const said = (minor / 100).toLocaleString(lang, { ...options, ...digits })
      expect(money(minor, currency, lang)).toBe(said)
    }),
  )
})

test('yesterday is said as a word, an old day with its year', () => {
  expect(spokenDay('2026-11-20', '2026-11-21', 'ru')).toBe('вчера')
  expect(plain(spokenDay('2024-05-05', '2026-11-21', 'ru'))).toBe('5 мая 2024')
  expect(plain(longDay('--05-05', 'ru'))).toBe('5 мая')
})

test('the days of a period are said as short as they can be', () => {
  const said = (from: string, to: string) => dayRange(from, to, 'ru').replaceAll('\u00A0', ' ')
  expect(said('2026-11-02', '2026-11-22')).toBe('2–22 ноября')
  expect(said('2026-11-23', '2026-12-13')).toBe('23 ноября – 13 декабря')
  expect(said('2026-12-14', '2027-01-03')).toBe('14 декабря 2026 – 3 января 2027')
})

test('tenths are written as people of a language write them', () => {
  expect([tenths(75, 'ru'), tenths(80, 'ru'), tenths(6, 'en'), tenths(12_345, 'ru')]).toEqual([
    '7,5',
    '8',
    '0.6',
    '1\u00A0234,5',
  ])
})
