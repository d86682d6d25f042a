import { expect, test } from 'vitest'
import { issue } from '../../book/issue.ts'
import { clientRecord } from '../clients/records.ts'
import { Desk, idOf } from '../domain.fixture.ts'
import { ordersOf } from '../orders/rules.ts'
import { registry } from '../registry.ts'
import { countsOf, importSheet, sheet } from './imports.fixture.ts'

const clients = (desk: Desk) => [...desk.book.all(clientRecord)]
const named = (desk: Desk, first: string) => clients(desk).find((client) => client.first === first)

const people = sheet(`
  Фамилия | Имя | Телефон | E-mail | Последний заказ | Сумма последнего заказа
  Иванова | Мария | 8 914 123-45-67 | . | 01.10.2025 | 1 200,50
  Смирнова | Ольга | 8 914 123-45-68 | olga@mail.ru | . | .
  . | Катя | . | . | . | .
`)

test('a file becomes cards and last orders, and the same file again changes nothing', async () => {
  const desk = new Desk()
  expect(countsOf(await importSheet(desk, people))).toMatchObject({
    rows: 3,
    created: 3,
    orders: 1,
    rejected: 0,
  })
  expect(named(desk, 'Мария')).toMatchObject({ last: 'Иванова', importedOn: '2026-11-21' })
  expect(ordersOf(desk.book, named(desk, 'Мария')?.id ?? '')).toMatchObject([
    { date: '2025-10-01', sum: 120_050, currency: 'RUB' },
  ])
  const before = [...desk.book.rows()]
  expect(countsOf(await importSheet(desk, people))).toMatchObject({
    created: 0,
    merged: 0,
    unchanged: 3,
    orders: 0,
  })
  expect([...desk.book.rows()]).toEqual(before)
})

test('one undo takes the whole import back', async () => {
  const desk = new Desk()
  const known = desk.client('Мария', { contacts: [{ kind: 'mobile', value: '+79141234567' }] })
  const before = [...desk.book.rows()]
  await importSheet(desk, people)
  expect(desk.book.get(clientRecord, known)?.last).toBe('Иванова')
  expect(desk.undo().ok).toBe(true)
  expect([...desk.book.rows()]).toEqual(before)
})

test('a card is known by its phone however it is written, and gets what it lacks', async () => {
  const desk = new Desk()
  const known = desk.client('Маша', {
    contacts: [{ kind: 'home', value: '+79141234567' }],
    birthday: '--06-05',
  })
  const report = await importSheet(
    desk,
    sheet(
      'Фамилия | Имя | Телефон | Дата рождения | Метки\nИванова | Мария | 89141234567 | 05.06.1982 | VIP',
    ),
  )
  expect(countsOf(report)).toMatchObject({ created: 0, merged: 1 })
  expect(desk.book.get(clientRecord, known)).toMatchObject({
    first: 'Маша',
    last: 'Иванова',
    birthday: '1982-06-05',
    tags: ['VIP'],
    contacts: [{ kind: 'home', value: '+79141234567' }],
    notes: 'Имя в файле: Мария',
  })
})

test('what the card says is never overwritten; the notes tell once what the file said', async () => {
  const desk = new Desk()
  const known = desk.client('Мария', {
    contacts: [{ kind: 'email', value: 'm@mail.ru' }],
    address: 'Ленина 5',
    notes: 'добрая',
  })
  const moved = sheet('Имя | E-mail | Адрес\nМария | M@mail.ru | Пушкина 7')
  await importSheet(desk, moved)
  expect(countsOf(await importSheet(desk, moved))).toMatchObject({ merged: 0, unchanged: 1 })
  expect(desk.book.get(clientRecord, known)).toMatchObject({
    address: 'Ленина 5',
    notes: 'добрая\nАдрес в файле: Пушкина 7',
  })
})

test('people are never joined by name alone; the report shows who looks alike', async () => {
  const desk = new Desk()
  const known = desk.client('Мария', { last: 'Иванова' })
  const report = await importSheet(
    desk,
    sheet('Фамилия | Имя | Телефон\nИванова | Мария | 89141234567\nИванова | Мария | .'),
  )
  expect(countsOf(report)).toMatchObject({ created: 2, merged: 0, similar: 2 })
  expect(report.similar[0]).toEqual({ row: 2, client: known, name: 'Мария Иванова' })
})

test('two rows with only a name are two people, also when the file comes again', async () => {
  const desk = new Desk()
  const two = sheet('Имя\nМария\nМария')
  expect(countsOf(await importSheet(desk, two))).toMatchObject({ created: 2 })
  expect(countsOf(await importSheet(desk, two))).toMatchObject({ created: 0, unchanged: 2 })
})

test('rows of one file with one phone are one client', async () => {
  const desk = new Desk()
  const report = await importSheet(
    desk,
    sheet(
      'Фамилия | Имя | Телефон | E-mail\nИванова | Мария | 8 914 123-45-67 | .\nИванова | Маша | +7(914)1234567 | m@mail.ru\n. | . | . | m@mail.ru',
    ),
  )
  expect(countsOf(report)).toMatchObject({ rows: 3, created: 1, merged: 2 })
  expect(clients(desk)[0]?.contacts).toEqual([
    { kind: 'mobile', value: '+79141234567' },
    { kind: 'email', value: 'm@mail.ru' },
  ])
})

test('a phone that a family shares does not glue its people together', async () => {
  const desk = new Desk()
  const report = await importSheet(
    desk,
    sheet('Имя | Телефон\nМария | 84212223344\nОльга | 84212223344\nМария | 84212223344'),
  )
  expect(countsOf(report)).toMatchObject({ created: 2, merged: 1, similar: 1 })
})

test('a shop’s phone beside many names tells nothing about whose it is', async () => {
  const desk = new Desk()
  const report = await importSheet(
    desk,
    sheet(
      'Фамилия | Имя | Телефон\nИванова | Мария | 84212223344\nПетрова | Мария | 84212223344\nСидорова | Мария | 84212223344\n. | . | 84212223344',
    ),
  )
  expect(countsOf(report)).toMatchObject({ created: 3, merged: 1 })
})

test('a number without its town joins only namesakes', async () => {
  const desk = new Desk()
  const report = await importSheet(
    desk,
    sheet(
      'Фамилия | Имя | Телефон\nИванова | Мария | 22-33-44\nПетрова | Ольга | 22-33-44\nИванова | Мария | 22 33 44',
    ),
  )
  expect(countsOf(report)).toMatchObject({ created: 2, merged: 1 })
})

test('a client who was let go is known and left in peace', async () => {
  const desk = new Desk()
  await importSheet(desk, people)
  const known = named(desk, 'Ольга')?.id ?? ''
  desk.do('touch.record', { client: known, outcome: 'let-go' })
  const before = [...desk.book.rows()]
  const again = sheet('Имя | Телефон | Последний заказ\nОльга | 89141234568 | 01.11.2025')
  expect(countsOf(await importSheet(desk, again))).toMatchObject({
    created: 0,
    merged: 0,
    skipped: 1,
    orders: 0,
  })
  expect(countsOf(await importSheet(desk, people))).toMatchObject({ unchanged: 2, skipped: 1 })
  expect([...desk.book.rows()]).toEqual(before)
})

test('a card that was changed by hand after its import stays as it was changed', async () => {
  const desk = new Desk()
  await importSheet(desk, people)
  const known = named(desk, 'Мария')?.id ?? ''
  desk.do('client.edit', {
    id: known,
    set: { last: 'Петрова' },
    removeContacts: [{ kind: 'mobile', value: '+79141234567' }],
  })
  const before = [...desk.book.rows()]
  expect(countsOf(await importSheet(desk, people))).toMatchObject({ unchanged: 3 })
  expect([...desk.book.rows()]).toEqual(before)
})

test('a last order is not doubled where that day already has one', async () => {
  const desk = new Desk()
  const known = desk.client('Мария', {
    contacts: [{ kind: 'mobile', value: '+79141234567' }],
    last: 'Иванова',
  })
  desk.order(known, '2025-10-01', 100)
  expect(countsOf(await importSheet(desk, people))).toMatchObject({ orders: 0, unchanged: 1 })
})

test('the number in another program tells a client, unless the name says it is someone else', async () => {
  const desk = new Desk()
  await importSheet(desk, sheet('ID | Имя\n17 | Мария'))
  const report = await importSheet(
    desk,
    sheet('ID | Имя | Телефон\n17 | Маша | 89141234567\n17 | Пётр | 89141234568'),
  )
  expect(countsOf(report)).toMatchObject({ created: 1, merged: 1 })
  expect(named(desk, 'Мария')?.contacts).toEqual([{ kind: 'mobile', value: '+79141234567' }])
})

test('a program may send phones as people type them', async () => {
  const rows = [
    {
      row: 1,
      kind: 'client',
      client: { first: 'Мария', contacts: [{ kind: 'mobile', value: '8 914 123-45-67' }] },
    },
  ]
  const stamp = {
    id: idOf('import'),
    at: '2026-11-21T10:00:00Z',
    day: '2026-11-21',
    tz: 'Europe/Moscow',
    actor: 'me',
  }
  const issued = await issue(
    registry,
    'clients.import',
    { file: 'api', rows },
    stamp,
    new Desk().book,
  )
  expect(issued.ok && issued.value.args).toMatchObject({
    rows: [{ client: { contacts: [{ value: '+79141234567' }] } }],
  })
})
