import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { isDay } from '../../words/days.ts'
import { phrases, today } from './phrases.fixture.ts'
import { readSpokenDays } from './read.ts'

const zone = process.env.TZ

afterEach(() => {
  process.env.TZ = zone
})

/** Surnames that are days of the week as well. */
const misses = ['Пятница Роза']

function meaningOf({ text, tense }: (typeof phrases)[number]): string {
  const { day, time } = readSpokenDays(text, today, tense)
  return (day?.day ?? '') + (time ? ` ${time.time}` : '')
}

test('of 132 phrases of days and times all but one are understood as they are meant', () => {
  const wrong = phrases.filter((phrase) => meaningOf(phrase) !== phrase.means)
  expect(phrases.length).toBe(132)
  expect(wrong.map(({ text }) => text)).toEqual(misses)
})

test('a consultant in Vladivostok or in Kaliningrad reads the same days', () => {
  for (const where of [
    'Asia/Vladivostok',
    'Europe/Kaliningrad',
    'Pacific/Kiritimati',
    'America/Adak',
  ]) {
    process.env.TZ = where
    const said = phrases.filter((phrase) => meaningOf(phrase) !== phrase.means)
    expect(
      said.map(({ text }) => text),
      where,
    ).toEqual(misses)
  }
})

test('after the holidays is no day, and the place of the words is told', () => {
  const { day, unclear } = readSpokenDays('позвонить Ольге после праздников', today, 'coming')
  expect(day).toBeUndefined()
  expect(unclear).toEqual([{ at: 16, length: 16 }])
  const friday = readSpokenDays('перезвонить Марии в пятницу', today, 'coming').day
  expect(friday).toEqual({ day: '2026-11-27', at: 18, length: 9 })
})

test('the 31st waits for a month that has one', () => {
  expect(readSpokenDays('31-го', '2026-11-21', 'coming').day?.day).toBe('2026-12-31')
})

test('whatever is typed, a day that was read is a day, and stands where the line says', () => {
  const word = fc.constantFrom(
    'в',
    '5',
    '31',
    'мая',
    'пятницу',
    'через',
    'неделю',
    '12.30',
    'конце',
    'месяца',
    '25-го',
    '-',
    'к',
    '08:',
    'следующий',
    '30.02',
  )
  const line = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(line, fc.constantFrom('coming', 'past'), (text, tense) => {
      const { day, time, unclear } = readSpokenDays(text, today, tense)
      for (const { at, length } of [day, time, ...unclear].flatMap((one) => one ?? [])) {
        expect(at + length).toBeLessThanOrEqual(text.length)
        expect(length).toBeGreaterThan(0)
      }
      if (day) expect(isDay(day.day)).toBe(true)
      if (time) expect(time.time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
    }),
  )
})
