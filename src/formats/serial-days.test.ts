import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serialToDay, showsDay } from './serial-days.ts'
import { SEED } from './testing/fixtures.ts'

test.each([
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [61, 1900, '1900-03-01'],
  [30_108, 1900, '1982-06-06'],
  [44_197, 1900, '2021-01-01'],
  [44_197.99, 1900, '2021-01-01'],
  [35_064, 1904, '2000-01-01'],
  [0, 1904, '1904-01-01'],
] as const)('day %d of the %d calendar is %s', (serial, epoch, day) => {
  expect(serialToDay(serial, epoch)).toBe(day)
})

test('what is no day stays a number', () => {
  for (const serial of [0, -1, 0.5, 3_000_000, Number.NaN])
    expect(serialToDay(serial, 1900)).toBeUndefined()
})

test('each next number is the next day, over leap years and centuries', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const day = Date.parse(serialToDay(serial, 1900) ?? '')
      expect(Date.parse(serialToDay(serial + 1, 1900) ?? '') - day).toBe(86_400_000)
      if (serial > 1462) expect(serialToDay(serial - 1462, 1904)).toBe(serialToDay(serial, 1900))
    }),
    { seed: SEED },
  )
})

test.each([
  'dd.mm.yyyy',
  'm/d/yy',
  'd mmmm',
  '[$-F800]dddd\\,\\ mmmm\\ dd',
  '[$-419]д ммм;@',
  'mmm yy',
])('%s shows a day', (format) => expect(showsDay(format)).toBe(true))

test.each([
  'General',
  'GENERAL',
  '0.00',
  '# ##0"руб."',
  '[Red]0',
  '@',
  'h:mm',
  '[h]:mm:ss',
  '"день" 0',
  '0.00E+00',
])('%s shows none', (format) => expect(showsDay(format)).toBe(false))
