import { expect, test } from 'vitest'
import { daySub, dayTitle } from './day-header.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('the day is named as on a tear-off calendar', () => {
  expect(plain(dayTitle('2026-11-21', 'ru'))).toBe('Суббота, 21 ноября')
  expect(plain(dayTitle('2026-11-21', 'en'))).toBe('Saturday, 21 November')
})

test('people are counted with the right endings', () => {
  expect(plain(daySub(1, 0, 'ru'))).toBe('1 человек на сегодня')
  expect(plain(daySub(3, 1, 'ru'))).toBe('3 человека на сегодня · 1 уже сделан')
  expect(plain(daySub(5, 2, 'ru'))).toBe('5 человек на сегодня · 2 уже сделаны')
  expect(daySub(0, 0, 'ru')).toBe('')
})
