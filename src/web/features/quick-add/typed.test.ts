import { expect, test } from 'vitest'
import { itemsText, readItems, readSum, wrongDay } from './typed.ts'

test('a sum is understood as it is written by hand', () => {
  expect(readSum('1 500')).toBe(1500)
  expect(readSum('1500,50 р.')).toBe(1500.5)
  expect(readSum(' ')).toBeUndefined()
  expect(readSum('много')).toBeNaN()
  expect(readSum('1.234.567')).toBeNaN()
})

test('cream and tea are two things', () => {
  expect(readItems('крем, травяной чай; ')).toEqual([{ name: 'крем' }, { name: 'травяной чай' }])
})

test('how many of one were bought is understood, and read back as it was written', () => {
  const goods = [{ name: 'Омега-3', quantity: 2 }, { name: 'крем' }]
  expect(readItems('Омега-3 х2, крем')).toEqual(goods)
  expect(readItems('Омега-3 2 шт., крем')).toEqual(goods)
  expect(readItems(itemsText(goods))).toEqual(goods)
})

test('an order of tomorrow and a meeting of yesterday are noticed before they are saved', () => {
  expect(wrongDay('2026-11-22', 'past', '2026-11-21')).toBe('notYet')
  expect(wrongDay('2026-11-20', 'coming', '2026-11-21')).toBe('gone')
  expect(wrongDay('2026-11-21', 'past', '2026-11-21')).toBeUndefined()
  expect(wrongDay('', 'coming', '2026-11-21')).toBe('needDay')
})
