import { expect, test } from 'vitest'
import { imports } from '../../words/refusals/imports.ts'
import { guessMapping } from './guess.ts'
import { prepared, sheet, sheetOf } from './imports.fixture.ts'
import { prepareImport } from './prepare.ts'
import { sayRejection } from './report.ts'

test('a client with a birthday that is none comes in, and the notes keep what stood there', async () => {
  const { rows, rejected } = await prepared(
    sheet('Имя | Дата рождения | Телефон\nМария | 31.02.2020 | 89141234567'),
  )
  expect(rows[0]?.client).toEqual({
    first: 'Мария',
    contacts: [{ kind: 'mobile', value: '+79141234567' }],
    notes: 'Дата рождения в файле: 31.02.2020',
  })
  expect(rejected).toEqual([
    {
      row: 2,
      column: 'Дата рождения',
      code: 'import.date',
      params: { text: '31.02.2020' },
      kept: true,
    },
  ])
})

test('a row without a name and without a contact stays out, whatever else it has', async () => {
  const { rows, rejected } = await prepared(
    sheet('Имя | Телефон | Адрес\n. | . | Ленина 5\nМария | . | .\n. | 7.9161E+10 | .'),
  )
  expect(rows).toHaveLength(1)
  expect(rejected.map(({ row, column, code, kept }) => ({ row, column, code, kept }))).toEqual([
    { row: 2, column: null, code: 'import.no-name', kept: false },
    { row: 4, column: 'Телефон', code: 'import.phone-truncated', kept: false },
  ])
})

test('blank rows, totals, letters of an index and repeated headings are no rows', async () => {
  const { rows, rejected } = await prepared(
    sheet(`
      № | ФИО | Телефон | Сумма покупок
      . | А | . | .
      1 | Иванова Мария | 89141234567 | 100
      . | . | . | .
      № | ФИО | Телефон | Сумма покупок
      2 | Смирнова Ольга | 89141234568 | 200
      3 | . | . | .
      . | Итого: | . | 300
    `),
  )
  expect(rows.map(({ row }) => row)).toEqual([3, 6])
  expect(rejected).toEqual([])
})

test('a column of phones that Excel cut short is told cell by cell', async () => {
  const { rows, rejected } = await prepared(
    sheet('Имя | Телефон\nМария | 7.9161E+10\nОльга | 7.9162E+10'),
  )
  expect(rows.map(({ client }) => client)).toEqual([
    { first: 'Мария', notes: 'Телефон в файле: 7.9161E+10' },
    { first: 'Ольга', notes: 'Телефон в файле: 7.9162E+10' },
  ])
  expect(rejected.map(({ row, code }) => [row, code])).toEqual([
    [2, 'import.phone-truncated'],
    [3, 'import.phone-truncated'],
  ])
})

test('a phone that is a number in the spreadsheet has all its digits', async () => {
  const { rows, rejected } = await prepared(
    sheetOf([
      ['Имя', 'Телефон'],
      ['Мария', 79_161_234_567],
    ]),
  )
  expect(rows[0]?.client.contacts).toEqual([{ kind: 'mobile', value: '+79161234567' }])
  expect(rejected).toEqual([])
})

test('a name of ten thousand letters is refused with its place', async () => {
  const long = 'Я'.repeat(10_000)
  const { rows, rejected } = await prepared(
    sheetOf([
      ['Имя', 'Телефон'],
      [long, '89141234567'],
      [long, null],
    ]),
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.client.notes).toMatch(/^Имя в файле: Я{500}…$/)
  expect(rejected).toMatchObject([
    { row: 2, column: 'Имя', code: 'import.too-long', params: { limit: 200 }, kept: true },
    { row: 3, column: 'Имя', code: 'import.too-long', kept: false },
  ])
})

test('emoji and marks of writing direction do not spoil a name', async () => {
  const { rows } = await prepared(
    sheetOf([
      ['Имя', 'Телефон'],
      ['\u200F\u202BМария\u202C 🌸', '89141234567'],
    ]),
  )
  expect(rows[0]?.client).toMatchObject({ first: 'Мария', epithet: '🌸' })
})

test('sums below zero and days to come are set aside, the client comes in', async () => {
  const { rows, rejected } = await prepared(
    sheet(
      'Имя | Последний заказ | Сумма последнего заказа\nМария | 01.10.2025 | -500\nОльга | 01.10.2027 | 500',
    ),
  )
  expect(rows[0]?.order).toEqual({ date: '2025-10-01' })
  expect(rows[1]?.order).toBeUndefined()
  expect(rejected.map(({ row, code }) => [row, code])).toEqual([
    [2, 'import.sum-negative'],
    [3, 'import.future-date'],
    [3, 'import.sum-without-date'],
  ])
})

test('an order without a client, without a day or below zero stays out', async () => {
  const { rows, rejected } = await prepared(
    sheet(`
      Дата | Клиент | Сумма
      01.10.2025 | Мария Иванова | 100
      01.10.2025 | . | 100
      . | Мария Иванова | 100
      31.02.2025 | Мария Иванова | 100
      01.10.2025 | Мария Иванова | -100
    `),
  )
  expect(rows).toHaveLength(1)
  expect(rejected.map(({ row, code, kept }) => [row, code, kept])).toEqual([
    [3, 'import.no-client', false],
    [4, 'import.no-date', false],
    [5, 'import.date', false],
    [6, 'import.sum-negative', false],
  ])
})

test('a file without clients is refused as a whole', async () => {
  const source = sheetOf([
    ['Number', 'Square'],
    [1, 1],
    [2, 4],
  ])
  const read = await prepareImport([source], [guessMapping(source)], { day: '2026-11-21' })
  expect(read).toEqual({ ok: false, refusal: { code: 'import.nothing' } })
})

test('a rejection is one sentence with its place and what to do', () => {
  const rejection = {
    row: 12,
    column: 'Дата рождения',
    code: 'import.date',
    params: { text: '31.02.2020' },
    kept: true,
  }
  expect(sayRejection(rejection, 'ru')).toBe(
    'Строка 12, столбец «Дата рождения»: «31.02.2020» — такого дня нет в календаре. Остальная строка загружена, текст ячейки сохранён в заметках.',
  )
  expect(sayRejection({ ...rejection, kept: false, sheet: 'Клиенты' }, 'en')).toBe(
    'Sheet “Клиенты”, row 12, column “Дата рождения”: “31.02.2020” is not a day of the calendar. The row is not in; correct it and import the file again, nothing else will be doubled.',
  )
})

test('every sentence is said in both languages', () => {
  const params = { row: 1, column: 'A', text: 'x', limit: 200, name: 'Мария', count: 2 }
  for (const [code, say] of Object.entries(imports.ru)) {
    expect(say(params), code).not.toMatch(/undefined/)
    expect(imports.en[code]?.(params), code).not.toMatch(/undefined/)
  }
})
