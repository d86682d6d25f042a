import { expect, test } from 'vitest'
import { readCallHours, wrongHour } from './call-hours.ts'

const usual = { from: 9 * 60, until: 21 * 60 }
const read = (text: string) => {
  const hours = readCallHours(text, usual)
  return hours && [hours.from / 60, hours.until / 60]
}

test('hours are understood as they are written on a card', () => {
  expect(read('после 18')).toEqual([18, 21])
  expect(read('звонить после 18 часов')).toEqual([18, 21])
  expect(read('после 22')).toEqual([22, 24])
  expect(read('до 12')).toEqual([9, 12])
  expect(read('до 8')).toEqual([0, 8])
  expect(read('с 10 до 19')).toEqual([10, 19])
  expect(read('10:30–19')).toEqual([10.5, 19])
  expect(read('с 9 утра')).toEqual([9, 21])
  expect(read('after 6')).toEqual([6, 21])
})

test('what says no hours, or hours that cannot be, is only shown', () => {
  for (const text of ['вечером', 'когда внуки в школе', 'с 19 до 10', 'после 25', '']) {
    expect(read(text), text).toBeUndefined()
  }
})

test('the first minute of the hours is theirs, the last one is not', () => {
  expect(wrongHour(9 * 60 - 1, usual)).toBe('early')
  expect(wrongHour(9 * 60, usual)).toBeUndefined()
  expect(wrongHour(21 * 60 - 1, usual)).toBeUndefined()
  expect(wrongHour(21 * 60, usual)).toBe('late')
})
