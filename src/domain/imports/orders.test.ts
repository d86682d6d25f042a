import { expect, test } from 'vitest'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { orderRecord } from '../orders/records.ts'
import { ordersOf, totalSum } from '../orders/rules.ts'
import { countsOf, importSheet, sheet } from './imports.fixture.ts'

const orders = (desk: Desk) => [...desk.book.all(orderRecord)]

test('orders find their clients by phone, e-mail, number or a name that only one has', async () => {
  const desk = new Desk()
  const maria = desk.client('Мария', {
    last: 'Иванова',
    contacts: [{ kind: 'mobile', value: '+79141234567' }],
  })
  const olga = desk.client('Ольга', {
    last: 'Смирнова',
    contacts: [{ kind: 'email', value: 'olga@mail.ru' }],
  })
  const report = await importSheet(
    desk,
    sheet(`
      Дата | Клиент | Телефон | E-mail | Сумма | Что купила
      01.10.2025 | . | 89141234567 | . | 100 | Крем х2
      02.10.2025 | Иванова Мария | . | . | 200 | .
      03.10.2025 | . | . | OLGA@mail.ru | 300 | .
      04.10.2025 | ольга смирнова | . | . | 400 | .
    `),
  )
  expect(countsOf(report)).toMatchObject({ rows: 4, created: 0, orders: 4 })
  expect(ordersOf(desk.book, maria).map(({ date, sum, items }) => ({ date, sum, items }))).toEqual([
    { date: '2025-10-01', sum: 10_000, items: [{ name: 'Крем', quantity: 2 }] },
    { date: '2025-10-02', sum: 20_000, items: undefined },
  ])
  expect(totalSum(ordersOf(desk.book, olga))).toBe(70_000)
})

test('an order of an unknown client makes a card, known only by number too', async () => {
  const desk = new Desk()
  const report = await importSheet(
    desk,
    sheet(
      'ID клиента | Дата | Сумма\n4 | 01.10.2025 | 100\n4 | 02.10.2025 | 200\n21 | 02.10.2025 | 300',
    ),
  )
  expect(countsOf(report)).toMatchObject({ rows: 3, created: 2, orders: 3 })
  const names = [...desk.book.all(clientRecord)].map(({ first, externalId }) => [first, externalId])
  expect(names).toEqual([
    ['Клиент 4', '4'],
    ['Клиент 21', '21'],
  ])
})

test('a name that two clients have does not tell whose order it is', async () => {
  const desk = new Desk()
  desk.client('Мария', { last: 'Иванова' })
  desk.client('Мария', { last: 'Иванова' })
  const report = await importSheet(
    desk,
    sheet('Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100'),
  )
  expect(countsOf(report)).toMatchObject({ created: 0, orders: 0, rejected: 1 })
  expect(report.rejected[0]).toMatchObject({
    row: 2,
    code: 'import.ambiguous-client',
    params: { name: 'Мария Иванова', count: 2 },
    kept: false,
  })
})

test('two equal orders of one day are two orders, and stay two when the file comes again', async () => {
  const desk = new Desk()
  const month = sheet(
    'Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100\n01.10.2025 | Мария Иванова | 100',
  )
  expect(countsOf(await importSheet(desk, month))).toMatchObject({ created: 1, orders: 2 })
  expect(countsOf(await importSheet(desk, month))).toMatchObject({
    created: 0,
    orders: 0,
    unchanged: 2,
  })
})

test('the next month’s file may hold this month’s orders too', async () => {
  const desk = new Desk()
  const october = 'Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100'
  await importSheet(desk, sheet(october))
  const report = await importSheet(
    desk,
    sheet(`${october}\n01.10.2025 | Мария Иванова | 100\n05.11.2025 | Мария Иванова | 300`),
  )
  expect(countsOf(report)).toMatchObject({ orders: 2, unchanged: 1 })
})

test('an order that was written down by hand is not doubled by the file', async () => {
  const desk = new Desk()
  const maria = desk.client('Мария', { last: 'Иванова' })
  desk.order(maria, '2025-10-01', 10_000)
  const report = await importSheet(
    desk,
    sheet('Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100'),
  )
  expect(countsOf(report)).toMatchObject({ orders: 0, unchanged: 1 })
})

test('a last order known by its day alone gets its sum from the file of orders', async () => {
  const desk = new Desk()
  await importSheet(desk, sheet('ФИО | Последний заказ\nМария Иванова | 01.10.2025'))
  const history = sheet(
    'Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100\n01.09.2025 | Мария Иванова | 50',
  )
  expect(countsOf(await importSheet(desk, history))).toMatchObject({ orders: 1, merged: 1 })
  expect(orders(desk).map(({ date, sum }) => [date, sum])).toEqual([
    ['2025-10-01', 10_000],
    ['2025-09-01', 5000],
  ])
  expect(countsOf(await importSheet(desk, history))).toMatchObject({ orders: 0, unchanged: 2 })
})

test('orders of a client who was let go are left out', async () => {
  const desk = new Desk()
  const maria = desk.client('Мария', { last: 'Иванова' })
  desk.do('touch.record', { client: maria, outcome: 'let-go' })
  const report = await importSheet(
    desk,
    sheet('Дата | Клиент | Сумма\n01.10.2025 | Мария Иванова | 100'),
  )
  expect(countsOf(report)).toMatchObject({ created: 0, orders: 0, skipped: 1 })
})

test('an order that would be in the future on the day of the command stays out', async () => {
  const desk = new Desk('2026-11-21')
  const client = { first: 'Мария' }
  const row = { row: 2, kind: 'order' as const, client, order: { date: '2026-11-22' } }
  desk.do('clients.import', { file: 'orders.csv', rows: [row] })
  expect(orders(desk)).toEqual([])
})
