import { expect, test } from 'vitest'
import { longDay, spokenDay } from './dates.ts'
import { money, toMinor } from './money.ts'
import { ruCount } from './plural.ts'

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

test('yesterday is said as a word, an old day with its year', () => {
  expect(spokenDay('2026-11-20', '2026-11-21', 'ru')).toBe('вчера')
  expect(plain(spokenDay('2024-05-05', '2026-11-21', 'ru'))).toBe('5 мая 2024')
  expect(plain(longDay('--05-05', 'ru'))).toBe('5 мая')
})
