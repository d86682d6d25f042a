import { expect, test } from 'vitest'
import { guessMapping } from './guess.ts'
import { headerKey, meaningOfHeader } from './header-words.ts'
import { sheet, sheetOf } from './imports.fixture.ts'
import { meanings } from './meanings.ts'

test('every meaning is understood by its own label in both languages', () => {
  const others = new Set(['headedNote', 'skip', 'contactLabel'])
  for (const { meaning, label } of meanings.filter((option) => !others.has(option.meaning))) {
    expect(meaningOfHeader(label.ru)?.meaning, label.ru).toBe(meaning)
    expect(meaningOfHeader(label.en)?.meaning, label.en).toBe(meaning)
  }
})

test('headings are compared without case, signs, ё and numbers', () => {
  expect(headerKey('Телефон 1 - Значение')).toBe('телефон')
  expect(headerKey(' ДЕНЬ РОЖДЕНИЯ: ')).toBe(headerKey('День рождения'))
  expect(headerKey('FirstName')).toBe('first name')
  expect(headerKey('Счёт')).toBe('счет')
})

test.each([
  ['Ф.И.О.', 'fullName'],
  ['ФИО клиента', 'fullName'],
  ['Телефон (моб.)', 'contact:mobile'],
  ['Моб. тел.', 'contact:mobile'],
  ['Рабочий тел', 'contact:work'],
  ['Телефон магазина', 'contact:work'],
  ['тел. дом', 'contact:home'],
  ['E-mail', 'contact:email'],
  ['Эл. адрес (e-mail)', 'contact:email'],
  ['Ватсап', 'contact:whatsapp'],
  ['Дата рождения (дд.мм.гггг)', 'birthday'],
  ['Д/Р', 'birthday'],
  ['Дата последней покупки', 'lastOrderOn'],
  ['Сумма последнего заказа, руб.', 'lastOrderSum'],
  ['№ п/п', 'skip'],
  ['Customer ID', 'externalId'],
  ['customer_id', 'externalId'],
])('«%s» means %s', (header, meaning) => {
  expect(meaningOfHeader(header)?.meaning).toBe(meaning)
})

test('the heading may stand below a title and blank rows', () => {
  const guess = guessMapping(
    sheet(`
      Мои клиенты 2025 | . | .
      . | . | .
      № | Фамилия | Телефон
      1 | Иванова | 89141234567
      2 | Смирнова | 89141234568
    `),
  )
  expect(guess).toEqual({
    kind: 'clients',
    headerRow: 3,
    columns: ['skip', 'last', 'contact:mobile'],
    dateOrder: 'dmy',
  })
})

test('without a heading the columns tell by themselves what they hold', () => {
  const guess = guessMapping(
    sheet(`
      Мария Иванова | 8 914 123 45 67 | maria@mail.ru | 05.06.1982 | ж
      Ольга Смирнова | 8 914 123 45 68 | olga@mail.ru | 15.06.1982 | ж
    `),
  )
  expect(guess.headerRow).toBeNull()
  expect(guess.columns).toEqual([
    'fullName',
    'contact:mobile',
    'contact:email',
    'birthday',
    'gender',
  ])
})

test('one column of names or phones is enough for a list of clients', () => {
  expect(guessMapping(sheet('Имя\nМария\nОльга'))).toMatchObject({
    kind: 'clients',
    headerRow: 1,
    columns: ['first'],
  })
  expect(guessMapping(sheet('Мария Иванова\nОльга Смирнова'))).toMatchObject({
    kind: 'clients',
    headerRow: null,
    columns: ['fullName'],
  })
  expect(guessMapping(sheet('Телефон\n89141234567'))).toMatchObject({
    headerRow: 1,
    columns: ['contact:mobile'],
  })
})

test('a table about something else is left out', () => {
  expect(
    guessMapping(
      sheetOf([
        ['Number', 'Square'],
        [1, 1],
        [2, 4],
        [3, 9],
      ]),
    ).kind,
  ).toBe('skip')
  expect(
    guessMapping(sheetOf([['Test spreadsheet'], ['2nd row', '2nd row 2nd column']])).kind,
  ).toBe('skip')
})

test('a whole name in the only column of names is told apart later', () => {
  const guess = guessMapping(
    sheet('Имя | Телефон\nМария Иванова | 89141234567\nОльга Смирнова | 89141234568'),
  )
  expect(guess.columns[0]).toBe('fullName')
})

test('a column says less by its heading than by what stands in it', () => {
  const guess = guessMapping(
    sheet(
      'Клиент | Контакты | Последний заказ\nМария Иванова | maria@mail.ru | 1 200 р.\nОльга Смирнова | olga@mail.ru | 500 р.',
    ),
  )
  expect(guess.columns).toEqual(['fullName', 'contact:email', 'lastOrderSum'])
})

test('a column that nobody foresaw goes to the notes', () => {
  const guess = guessMapping(sheet('Имя | Любимый аромат\nМария | роза\nОльга | сирень'))
  expect(guess.columns).toEqual(['first', 'headedNote'])
})

test('a date beside a sum makes rows orders, last orders stay with their clients', () => {
  expect(
    guessMapping(sheet('Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 1200')),
  ).toMatchObject({
    kind: 'orders',
    columns: ['orderDate', 'fullName', 'orderSum'],
  })
  expect(
    guessMapping(sheet('ФИО | Последний заказ | Сумма\nМария Иванова | 01.10.2025 | 1200')),
  ).toMatchObject({
    kind: 'clients',
    columns: ['fullName', 'lastOrderOn', 'lastOrderSum'],
  })
  expect(
    guessMapping(
      sheet('00004 | 19970101 | 29.33\n00004 | 19970118 | 29.73\n00021 | 19970101 | 63.34'),
    ),
  ).toMatchObject({
    kind: 'orders',
    headerRow: null,
    columns: ['externalId', 'orderDate', 'orderSum'],
  })
})

test('of a price and a sum the sum is what was paid', () => {
  const guess = guessMapping(
    sheet('Дата | Клиент | Цена | Сумма\n01.10.2025 | Мария Иванова | 600 | 1200'),
  )
  expect(guess.columns).toEqual(['orderDate', 'fullName', 'headedNote', 'orderSum'])
})

test('numbers in the column of clients are their numbers', () => {
  const guess = guessMapping(
    sheet('Клиент | Дата | Сумма, $\n00004 | 1997-01-01 | 29.33\n00021 | 1997-01-02 | 63.34'),
  )
  expect(guess).toMatchObject({ columns: ['externalId', 'orderDate', 'orderSum'], currency: 'USD' })
})

test('Americans put the month first', () => {
  const american = sheet('First Name | Birthday\nJohn | 5/6/1982\nJane | 12/25/1980')
  expect(guessMapping(american).dateOrder).toBe('mdy')
  expect(guessMapping(sheet('Имя | День рождения\nМария | 5/6/1982')).dateOrder).toBe('dmy')
})
