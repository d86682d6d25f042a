import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPhoneReader } from '../clients/phones.ts'
import { readEmails } from './emails.ts'
import { readGender } from './gender-cell.ts'
import { readItems } from './items.ts'
import { readPhones } from './phones-in-cell.ts'
import type { Cell } from './source.ts'
import { readSum } from './sums.ts'
import { cleanLine, cleanLines, saysNothing } from './text.ts'

const phone = await loadPhoneReader()

function phones(cell: string) {
  const read = readPhones(cell, phone)
  return read.ok ? read.value : read.refusal.code
}

test.each([
  '89141234567',
  '+7 914 123-45-67',
  '8 (914) 123-45-67',
  '8(914)1234567',
  '8\u00A0914\u00A0123\u00A045\u00A067',
  'тел. 8 914 123 45 67',
  '9141234567',
  '79141234567',
  '7.9141234567E+10',
  '+7\u200E 914 123\u201145\u201167',
  '+8 914 123 45 67',
])('a phone written as %s is one and the same', (text) => {
  expect(phones(text)).toEqual([{ value: '+79141234567' }])
})

test('several phones of a cell, whatever parts them', () => {
  const both = [{ value: '+79141234567' }, { value: '+79241234567' }]
  for (const sign of [',', ';', ' / ', '\n', ' и ', ' ', ' ::: ']) {
    expect(phones(`89141234567${sign}89241234567`)).toEqual(both)
  }
})

test('a shop’s phone beside the person’s, an extension and whose phone it is are told apart', () => {
  expect(phones('магазин 8 (4242) 50-60-70; 8 914 000 11 22')).toEqual([
    { value: '+74242506070', note: 'магазин' },
    { value: '+79140001122' },
  ])
  expect(phones('8 (495) 123-45-67 доб. 12 раб., дом. 22-33-44 (мама)')).toEqual([
    { value: '+74951234567', kind: 'work', note: 'доб. 12' },
    { value: '22-33-44', kind: 'home', note: 'мама' },
  ])
})

test('a phone that Excel cut short is refused, not guessed', () => {
  for (const text of ['7.9161E+10', '7,9161E+10', '8.914E10']) {
    expect(phones(text)).toBe('import.phone-truncated')
  }
})

test('what is no phone is refused, and «нет» says nothing', () => {
  expect(phones('спросить у мамы')).toBe('import.phone')
  expect(phones('12345678901234567890')).toBe('import.phone')
  expect(phones('нет')).toEqual([])
  expect(phones('0')).toEqual([])
})

function sum(cell: Cell, currency = 'RUB') {
  const read = readSum(cell, currency)
  return read.ok ? read.value?.minor : read.refusal.code
}

test.each<[Cell, number]>([
  ['1 200,50 руб.', 120_050],
  ['1\u00A0200,50 ₽', 120_050],
  ['1,200.50', 120_050],
  ['1.200,50', 120_050],
  ['1200.5', 120_050],
  ['1500 р', 150_000],
  ['1500р.', 150_000],
  ['1500=', 150_000],
  ['1500 руб. 50 коп.', 150_050],
  ['1500-50', 150_050],
  ['1,200', 120_000],
  ['0.500', 50],
  ['0', 0],
  [1253.82, 125_382],
  [12.345, 1235],
  [0.1 + 0.2, 30],
  [1500, 150_000],
])('a sum written as %s', (cell, minor) => {
  expect(sum(cell)).toBe(minor)
})

test('a sum below zero, beyond measure or in words is refused', () => {
  for (const cell of ['-500', '−500', '(500)', -500, '- 1 200,50'])
    expect(sum(cell)).toBe('import.sum-negative')
  expect(sum('99999999999999')).toBe('import.sum-too-big')
  for (const cell of ['сто', '5 кремов', '1.2.3,4,5x', '12.10.2025'])
    expect(String(sum(cell))).toMatch(/^import\.sum$|^\d+$/)
  expect(sum('сто')).toBe('import.sum')
  expect(sum('5 кремов')).toBe('import.sum')
})

test('a sum may name its currency, and yen have no smaller part', () => {
  expect(readSum('$29.33', 'RUB')).toEqual({ ok: true, value: { minor: 2933, currency: 'USD' } })
  expect(sum('1,200', 'JPY')).toBe(1200)
})

test('kopecks survive any way of writing a sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (minor) => {
      const [whole = '', part = ''] = (minor / 100).toFixed(2).split('.')
      const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ' ')
      for (const cell of [
        `${whole},${part}`,
        `${grouped},${part} руб.`,
        `${whole}.${part}`,
        minor / 100,
      ]) {
        expect(sum(cell)).toBe(minor)
      }
    }),
    { seed: 100 },
  )
})

test('gender in all the ways it is written', () => {
  const gender = (cell: Cell, header = 'Пол') => {
    const read = readGender(cell, header)
    return read.ok ? read.value : read.refusal.code
  }
  for (const cell of ['ж', 'Ж', 'жен', 'жен.', 'женский', 'F', 'female', 'W'])
    expect(gender(cell)).toBe('f')
  for (const cell of ['м', 'М.', 'муж', 'мужской', 'M', 'male']) expect(gender(cell)).toBe('m')
  expect(gender('не указано')).toBeUndefined()
  expect(gender(1)).toBe('import.gender')
  expect(gender(1, 'Пол (1 — муж, 2 — жен)')).toBe('m')
  expect(gender('2', 'Пол (1 — муж, 2 — жен)')).toBe('f')
})

test('several addresses of a cell in small letters, and a wrong one refused', () => {
  expect(readEmails('Maria@Mail.RU; Ольга <olga@mail.ru>')).toEqual({
    ok: true,
    value: ['maria@mail.ru', 'olga@mail.ru'],
  })
  expect(readEmails('мария@почта.рф')).toEqual({ ok: true, value: ['мария@почта.рф'] })
  for (const text of ['maria@', 'maria.mail.ru', '@mail.ru']) {
    const read = readEmails(text)
    expect(!read.ok && read.refusal.code).toBe('import.email')
  }
})

test('what was bought is told apart with its quantity', () => {
  expect(readItems('Крем; Шампунь х2\nМыло 3 шт.')).toEqual([
    { name: 'Крем' },
    { name: 'Шампунь', quantity: 2 },
    { name: 'Мыло', quantity: 3 },
  ])
  expect(readItems('Крем 50 мл, розовый')).toEqual([{ name: 'Крем 50 мл, розовый' }])
})

test('invisible marks go, emoji and letters stay', () => {
  expect(cleanLine('\u202B\u200FМария\u202C\u0000  Иванова\uFEFF\u00AD')).toBe('Мария Иванова')
  expect(cleanLine('Андрей\u0306')).toBe('Андрей̆'.normalize('NFC'))
  expect(cleanLine('и\u0306од')).toBe('йод')
  expect(cleanLines('👩‍🌾 фермер\r\nдобрая\u2028весёлая')).toBe('👩‍🌾 фермер\nдобрая\nвесёлая')
  expect(cleanLine('а\uD800б')).toBe('а\uFFFDб')
})

const signs = fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCharCode(code))

test('cleaning twice changes nothing more, and leaves no control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => {
      const once = cleanLines(text)
      expect(cleanLines(once)).toBe(once)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must be gone
      expect(once).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u200E\u200F\u202A-\u202E]/)
    }),
    { seed: 7 },
  )
})

test('a dash, «нет» and Outlook’s empty date say nothing', () => {
  for (const text of ['', '-', '—', 'нет', 'Н/Д', 'n/a', '0/0/00', '?'])
    expect(saysNothing(text)).toBe(true)
  for (const text of ['Нет времени', '0', 'Я']) expect(saysNothing(text)).toBe(false)
})
