import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../../words/days.ts'
import { readBirthday, readDay } from './dates.ts'
import type { Cell } from './source.ts'

const style = { order: 'dmy', epoch: 1900, today: '2026-11-21' } as const

function birthday(cell: Cell, more: object = {}): string | undefined {
  const read = readBirthday(cell, { ...style, ...more })
  return read.ok ? read.value : read.refusal.code
}

test.each([
  ['05.06.1982', '1982-06-05'],
  ['5.6.82', '1982-06-05'],
  ['5/6/82', '1982-06-05'],
  ['05-06-1982', '1982-06-05'],
  ['1982-06-05', '1982-06-05'],
  ['1982.06.05', '1982-06-05'],
  ['5 июня 1982', '1982-06-05'],
  ['5 июня 1982 г.', '1982-06-05'],
  ['5-июн-82', '1982-06-05'],
  ['June 5, 1982', '1982-06-05'],
  ['5th June 1982', '1982-06-05'],
  ['05.06.1982 0:00:00', '1982-06-05'],
  ['1982-06-05T00:00:00Z', '1982-06-05'],
  ['05.06.1982 г.р.', '1982-06-05'],
  ['19820605', '1982-06-05'],
  ['05061982', '1982-06-05'],
])('a birthday written as %s is the 5th of June 1982', (text, day) => {
  expect(birthday(text)).toBe(day)
})

test.each(['5 июня', '05.06', '5.6.', '--0605', '--06-05', '1604-06-05', 'Jun 5'])(
  'a birthday written as %s has no year',
  (text) => {
    expect(birthday(text)).toBe('--06-05')
  },
)

test('a spreadsheet’s day numbers are read by both epochs, as numbers and as text', () => {
  expect(birthday(30_077)).toBe('1982-05-06')
  expect(birthday('30077')).toBe('1982-05-06')
  expect(birthday(30_077.75)).toBe('1982-05-06')
  expect(birthday(28_615, { epoch: 1904 })).toBe('1982-05-06')
  expect(birthday(59)).toBe('1900-02-28')
  expect(birthday(61)).toBe('1900-03-01')
})

test('days that no calendar has are refused, and so are days without a day', () => {
  expect(birthday('31.02.2020')).toBe('import.date')
  expect(birthday('29.02.2021')).toBe('import.date')
  expect(birthday('32.01.1990')).toBe('import.date')
  expect(birthday('12.25.1980')).toBe('import.date')
  expect(birthday('не помню')).toBe('import.date')
  expect(birthday('05.05.1082')).toBe('import.date')
  expect(birthday('00.00.1975')).toBe('import.date-part')
  expect(birthday('1975')).toBe('import.date-part')
  expect(birthday(1975)).toBe('import.date-part')
  expect(birthday('май 1975')).toBe('import.date-part')
  expect(birthday('22.11.2026')).toBe('import.future-date')
})

test('what programs write for no date says nothing', () => {
  for (const cell of [
    null,
    '',
    '-',
    'нет',
    '0/0/00',
    '00.00.0000',
    0,
    '1900-01-00',
    '01.01.0001 0:00:00',
  ]) {
    expect(birthday(cell)).toBeUndefined()
  }
})

test('a year of two digits is never in the future', () => {
  expect(birthday('01.01.26')).toBe('2026-01-01')
  expect(birthday('01.01.27')).toBe('1927-01-01')
})

test('Americans write the month first, and a day above 12 is a day wherever it stands', () => {
  expect(birthday('5/6/1982', { order: 'mdy' })).toBe('1982-05-06')
  expect(birthday('25/12/1980', { order: 'mdy' })).toBe('1980-12-25')
  expect(birthday('12/25/1980')).toBe('1980-12-25')
})

test('an order needs the year of its day', () => {
  const read = readDay('05.06', style)
  expect(!read.ok && read.refusal.code).toBe('import.date-part')
  expect(readDay('05.06.2026', style)).toEqual({ ok: true, value: '2026-06-05' })
})

test('any day comes back from every way of writing it', () => {
  const days = fc.integer({ min: dayNumber('1910-01-01'), max: dayNumber('2026-11-21') }).map(dayOf)
  fc.assert(
    fc.property(days, (day) => {
      const [year = '', month = '', date = ''] = day.split('-')
      const serial = dayNumber(day) + 25_569
      for (const cell of [
        day,
        `${date}.${month}.${year}`,
        `${date}/${month}/${year}`,
        year + month + date,
        serial,
        String(serial),
      ]) {
        expect(birthday(cell)).toBe(day)
      }
      expect(birthday(serial - 1462, { epoch: 1904 })).toBe(day)
    }),
    { seed: 1982 },
  )
})

test('whatever stands in a cell, reading it as a day ends with a day, nothing or a refusal', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d ./-]{0,12}$/)),
      (cell) => {
        expect(birthday(cell) ?? '--01-01').toMatch(/^(?:import\.|(?:\d{4}|-)-\d\d-\d\d$)/)
      },
    ),
    { seed: 1983 },
  )
})
