import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf } from '../../words/days.ts'
import { Desk } from '../domain.fixture.ts'
import { touchesOf } from '../touches/records.ts'
import { summarySheets } from './sheets.ts'
import { type Summary, summaryView } from './views.ts'

const look = (desk: Desk, params: object = {}): Summary =>
  summaryView.look(desk.book, params, { day: desk.day, lang: 'ru' })

function talk(desk: Desk, client: string, day: string, more: object = {}): void {
  const today = desk.day
  desk.on(day).do('touch.record', { client, outcome: 'talked', ...more })
  desk.on(today)
}

/**
 * Anna is new and had seven talks; Vera has bought since 2025 and had two, one without an answer; Galina was only
 * called once; Darya bought without a sum and without a talk; of Inna nothing is known.
 */
function shop() {
  const desk = new Desk('2026-11-21')
  const anna = desk.client('Анна', { source: 'Соседка' })
  const vera = desk.client('Вера', { source: 'соседка' })
  const galina = desk.client('Галина', { source: 'Листовка' })
  const darya = desk.client('Дарья')
  const inna = desk.client('Инна', { source: 'соседка' })
  desk.order(anna, '2026-09-10', 100_000)
  desk.order(anna, '2026-11-02', 50_000)
  desk.order(vera, '2025-05-05', 70_000)
  desk.order(vera, '2026-11-03', 30_000)
  desk.order(darya, '2026-10-10')
  for (let date = 1; date <= 7; date += 1) talk(desk, anna, `2026-09-0${date}`)
  talk(desk, vera, '2026-11-03', { channel: 'visit' })
  talk(desk, vera, '2026-11-04', { outcome: 'no-answer' })
  talk(desk, galina, '2026-10-01', { channel: 'message' })
  return { desk, anna, vera, galina, darya, inna }
}

test('a year in numbers: orders, buyers, new clients and the average order', () => {
  const { desk } = shop()
  expect(look(desk)).toMatchObject({
    from: '2026-01-01',
    to: '2026-11-21',
    currency: 'RUB',
    orders: 4,
    sum: 180_000,
    buyers: 3,
    averageOrder: 45_000,
    newClients: 2,
  })
})

test('the months begin with the first one of which the book knows anything', () => {
  const { desk } = shop()
  const november = { month: '2026-11', orders: 2, sum: 80_000, touches: 2, newClients: 0 }
  expect(look(desk, { from: '2026-09-05' }).months).toEqual([
    { month: '2026-09', orders: 1, sum: 100_000, touches: 3, newClients: 1 },
    { month: '2026-10', orders: 1, sum: 0, touches: 1, newClients: 1 },
    november,
  ])
  expect(look(desk, { from: '0001-01-01', to: '2999-12-31' }).months).toHaveLength(19)
  expect(look(desk, { from: '2026-11-01' }).months).toEqual([november])
  expect(look(new Desk()).months).toEqual([
    { month: '2026-11', orders: 0, sum: 0, touches: 0, newClients: 0 },
  ])
})

test('both days belong to the span', () => {
  const { desk } = shop()
  expect(look(desk, { from: '2026-11-02', to: '2026-11-03' })).toMatchObject({
    orders: 2,
    touches: { all: 1 },
  })
})

test('talks by channel, and how many were answered', () => {
  const { desk } = shop()
  expect(look(desk).touches).toEqual({
    all: 10,
    answered: 9,
    call: 8,
    message: 1,
    visit: 1,
    letter: 0,
  })
})

test('a source is one however it is written, and what has brought nothing is told too', () => {
  const { desk } = shop()
  expect(look(desk).sources).toEqual([
    { source: 'соседка', clients: 3, buyers: 2, newClients: 1, orders: 3, sum: 180_000 },
    { source: null, clients: 1, buyers: 1, newClients: 1, orders: 1, sum: 0 },
    { source: 'Листовка', clients: 1, buyers: 0, newClients: 0, orders: 0, sum: 0 },
  ])
})

test('one sees whether attention pays: who bought among those with much of it and with none', () => {
  const { desk } = shop()
  expect(look(desk).attention).toEqual([
    { from: 0, to: 0, clients: 2, buyers: 1, share: 0.5, sum: 0, averageSum: 0 },
    { from: 1, to: 2, clients: 2, buyers: 1, share: 0.5, sum: 30_000, averageSum: 15_000 },
    { from: 3, to: 5, clients: 0, buyers: 0, share: null, sum: 0, averageSum: null },
    { from: 6, to: null, clients: 1, buyers: 1, share: 1, sum: 150_000, averageSum: 150_000 },
  ])
})

test('touches beside purchases by client: the best buyers first, or those with most attention', () => {
  const { desk } = shop()
  const names = (params: object) => look(desk, params).clients.map(({ client }) => client.name)
  expect(look(desk).clients[1]).toMatchObject({
    client: { name: 'Вера' },
    touches: 2,
    orders: 1,
    sum: 30_000,
  })
  expect(names({})).toEqual(['Анна', 'Вера', 'Дарья', 'Галина'])
  expect(names({ by: 'touches' })).toEqual(['Анна', 'Вера', 'Галина', 'Дарья'])
  expect(names({ top: 1 })).toEqual(['Анна'])
})

test('the list names 50 people unless more are asked for', () => {
  const desk = new Desk()
  for (let nth = 1; nth <= 51; nth += 1) desk.order(desk.client(`Имя ${nth}`), '2026-02-02', 100)
  expect(look(desk).clients).toHaveLength(50)
  expect(look(desk, { top: 1000 }).clients).toHaveLength(51)
})

test('orders of whoever was let go are history, and without any nobody expects them to buy', () => {
  const { desk, anna, inna } = shop()
  for (const client of [anna, inna]) talk(desk, client, '2026-11-20', { outcome: 'let-go' })
  expect(look(desk)).toMatchObject({ orders: 4, sum: 180_000, buyers: 3 })
  desk.on('2027-02-01')
  const clients = (params: object) =>
    look(desk, params).attention.reduce((all, band) => all + band.clients, 0)
  expect(clients({ from: '2026-01-01', to: '2026-12-31' })).toBe(5)
  expect(clients({ from: '2027-01-01', to: '2027-01-31' })).toBe(3)
})

test('whoever was let go within the span belongs to it, with or without a talk in it', () => {
  const { desk, inna } = shop()
  talk(desk, inna, '2026-11-20', { outcome: 'let-go' })
  for (const { id } of touchesOf(desk.book, inna)) desk.do('touch.delete', { id })
  const everybody = (params: object) =>
    look(desk, params).attention.reduce((all, band) => all + band.clients, 0)
  expect(everybody({ from: '2026-11-20' })).toBe(5)
  expect(everybody({ from: '2026-11-21' })).toBe(4)
})

test('what happened after the day of viewing is not known yet', () => {
  const { desk } = shop()
  expect(look(desk.on('2026-10-31'), { from: '2026-01-01', to: '2026-12-31' })).toMatchObject({
    orders: 2,
    sum: 100_000,
    months: { length: 10 },
  })
})

test('the tables of the summary hold sums in rubles', () => {
  const { desk } = shop()
  const sheets = summarySheets(look(desk), 'ru')
  const rows = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows
  expect(rows('Итоги')).toContainEqual(['Сумма', 1800])
  expect(rows('По месяцам')).toContainEqual(['2026-11', 2, 800, 2, 0])
  expect(rows('Внимание и покупки')?.at(-1)).toEqual(['6 и больше', 1, 1, 1, 1500, 1500])
  expect(rows('Источники')).toContainEqual(['не указано', 1, 1, 1, 1, 0])
  expect(rows('Клиенты')?.slice(0, 2)).toEqual([
    ['Имя', 'Разговоров', 'Заказов', 'Сумма'],
    ['Анна', 7, 2, 1500],
  ])
})

const someDay = fc
  .integer({ min: dayNumber('2025-01-01'), max: dayNumber('2026-11-21') })
  .map(dayOf)
const someone = fc.record({
  source: fc.constantFrom(undefined, 'Соседка', 'соседка', 'Листовка'),
  orders: fc.array(fc.record({ date: someDay, sum: fc.option(fc.integer({ min: 0, max: 999 })) }), {
    maxLength: 5,
  }),
  touches: fc.array(someDay, { maxLength: 8 }),
})

test('months, sources and clients add up to the whole, and bands to everybody', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 8 }), someDay, someDay, (cards, one, other) => {
      const desk = new Desk('2026-11-21')
      for (const { source, orders, touches } of cards) {
        const client = desk.client('Имя', { ...(source && { source }) })
        for (const { date, sum } of orders) desk.order(client, date, sum ?? undefined)
        for (const day of touches) talk(desk, client, day)
      }
      const whole = look(desk, { from: one, to: other })
      const total = (rows: readonly object[], field: string) =>
        rows.reduce((all, row) => all + Number(new Map(Object.entries(row)).get(field)), 0)
      for (const rows of [whole.months, whole.sources, whole.clients]) {
        expect([total(rows, 'orders'), total(rows, 'sum')]).toEqual([whole.orders, whole.sum])
      }
      expect(total(whole.months, 'touches')).toBe(whole.touches.all)
      expect(total(whole.clients, 'touches')).toBe(whole.touches.all)
      for (const rows of [whole.months, whole.sources]) {
        expect(total(rows, 'newClients')).toBe(whole.newClients)
      }
      for (const rows of [whole.sources, whole.attention]) {
        expect([total(rows, 'clients'), total(rows, 'buyers')]).toEqual([
          cards.length,
          whole.buyers,
        ])
      }
      expect(total(whole.attention, 'sum')).toBe(whole.sum)
      const { of, waiting } = whole.again
      expect(of + waiting).toBe(whole.newClients)
    }),
    { numRuns: 60 },
  )
})
