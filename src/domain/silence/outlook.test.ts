import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from '../../book/book.ts'
import { addDays } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { Desk, idOf } from '../domain.fixture.ts'
import { orderRecord } from '../orders/records.ts'
import { records } from '../records.ts'
import { outlookOn, predictionOn } from './outlook.ts'
import { rowsOf, simulated } from './silence.fixture.ts'

const today = '2026-11-21'
const model = { r: 1, alpha: 8, a: 0.8, b: 2.5 }

/** A desk with the book of a shop of clients who live as the model says. */
function shop(clients = 150, clockwork = false): Desk {
  const desk = new Desk(today)
  const ordered = simulated(model, { clients, days: 1000, seed: 5, clockwork })
  desk.book.putAll(rowsOf(ordered, 1000, today))
  return desk
}

/** Everything that is expected of everybody, by the book as it stands or by one that has just been loaded. */
function expectedIn(book: Book, day = today) {
  const outlook = outlookOn(book, day)
  const ids = [...book.all(clientRecord)].map(({ id }) => id).sort()
  return { prediction: predictionOn(book, day), clients: ids.map((id) => [id, outlook(id)]) }
}

const loaded = (book: Book) => Book.of(records, book.rows())

test('a client who orders often and has gone silent is worth more than one who ordered once long ago', () => {
  const desk = shop()
  const often = desk.client('Мария')
  for (const day of ['2026-03-01', '2026-04-05', '2026-05-10', '2026-06-14', '2026-07-19'])
    desk.order(often, day)
  const once = desk.client('Ольга')
  desk.order(once, '2024-07-19')
  const outlook = outlookOn(desk.book, today)
  expect(outlook(often)).toMatchObject({ daysSilent: 125, usualGapDays: 35, silent: true })
  expect(outlook(once)).toMatchObject({ usualGapDays: null, silent: true, chance: 1 })
  expect(outlook(often)?.worth).toBeGreaterThan(outlook(once)?.worth ?? 9)
  expect(outlook(often)?.worth).toBe(outlook(often)?.expected)
})

test('an order of today changes what is expected of its client, and the prediction of nobody else', () => {
  const desk = shop()
  const [before, prediction] = [outlookOn(desk.book, today), predictionOn(desk.book, today)]
  expect(prediction.verdict).toBe('better')
  const client = idOf('client 3')
  const was = before(client)
  desk.order(client, today)
  expect(predictionOn(desk.book, today)).toBe(prediction)
  expect(outlookOn(desk.book, today)).toBe(before)
  expect(before(client)).not.toEqual(was)
  expect(before(client)).toMatchObject({ daysSilent: 0, silent: false })
})

test('after an import of thousands nobody’s outlook is an old one', () => {
  const desk = shop()
  const client = idOf('client 3')
  const before = outlookOn(desk.book, today)
  before(client)
  const cards = Array.from({ length: 8200 }, (_, n) => {
    return { type: 'client', id: idOf(`card ${n}`), rev: 1, data: { first: 'Анна' } }
  })
  const order = { type: 'order', id: idOf('new'), rev: 1, data: { client, date: today } }
  desk.book.putAll([order, ...cards])
  expect(desk.book.ownersChangedSince(1)).toBeUndefined()
  expect(before(client)?.daysSilent).toBe(0)
  expect(outlookOn(desk.book, today)(client)?.daysSilent).toBe(0)
})

test('an order of this month leaves the prediction, one of the last month makes it anew', () => {
  const desk = shop()
  const before = predictionOn(desk.book, today)
  desk.order(idOf('client 3'), '2026-11-01')
  expect(predictionOn(desk.book, today)).toBe(before)
  desk.order(idOf('client 3'), '2026-10-31')
  const after = predictionOn(desk.book, today)
  expect(after).not.toBe(before)
  expect(after).not.toEqual(before)
  expect(outlookOn(desk.book, today)(idOf('client 3'))).toBeDefined()
})

test('from the first of a month on, the orders of the month before count', () => {
  const desk = shop()
  const november = predictionOn(desk.book, '2026-11-30')
  expect(predictionOn(desk.book, '2026-11-01')).toBe(november)
  expect(predictionOn(desk.book, '2026-12-01')).not.toEqual(november)
})

test('who was let go has no outlook, and what they ordered is learned from all the same', () => {
  const desk = shop()
  const before = predictionOn(desk.book, today)
  const client = idOf('client 3')
  desk.do('touch.record', { client, outcome: 'let-go' })
  expect(outlookOn(desk.book, today)(client)).toBeUndefined()
  expect(predictionOn(desk.book, today)).toBe(before)
  expect(predictionOn(loaded(desk.book), today)).toEqual(before)
  desk.do('client.delete', { id: client })
  expect(predictionOn(desk.book, today)).not.toEqual(before)
})

test('without a model whoever ordered last is worth the most', () => {
  const desk = new Desk(today)
  const [one, other] = [desk.client('Мария'), desk.client('Ольга')]
  desk.order(one, '2026-05-05')
  desk.order(other, '2026-06-06')
  const never = desk.client('Анна')
  const outlook = outlookOn(desk.book, today)
  expect(outlook(one)).toMatchObject({ worth: -200, chance: null, expected: null })
  expect(outlook(other)?.worth).toBe(-168)
  expect(outlook(never)).toBeUndefined()
  expect(outlook(idOf('nobody'))).toBeUndefined()
})

test('of a big book every second or fourth client is enough, whatever came when', () => {
  const desk = shop(2600)
  const fresh = expectedIn(loaded(desk.book)).prediction
  expect(fresh.trial?.clients).toBeLessThan(1300)
  expect(predictionOn(desk.book, today)).toEqual(fresh)
  for (let n = 0; n < 8; n += 1) {
    desk.order(idOf(`client ${n}`), '2026-09-09')
    expect(predictionOn(desk.book, today)).toEqual(predictionOn(loaded(desk.book), today))
  }
})

const isOdd = (id: string) => Number.parseInt(id.slice(-1), 16) % 2 === 1

test('the buyer who makes a book big thins out whom the model is made of, and back when they go', () => {
  const desk = shop(2500)
  const all = predictionOn(desk.book, today)
  desk.order(desk.client('Мария'), today)
  expect(predictionOn(desk.book, today)).toBe(all)
  const order = desk.order(desk.client('Ольга'), '2026-10-10')
  const thinner = predictionOn(desk.book, today)
  expect(thinner).not.toEqual(all)
  expect(thinner).toEqual(predictionOn(loaded(desk.book), today))
  desk.do('order.delete', { id: order })
  expect(predictionOn(desk.book, today)).toEqual(all)
})

test('whoever is not among those that the model is made of still counts as a buyer', () => {
  const desk = shop(2501)
  const before = predictionOn(desk.book, today)
  const left = Array.from({ length: 9 }, (_, n) => idOf(`client ${n}`)).find(isOdd) ?? ''
  desk.do('client.delete', { id: left })
  const after = predictionOn(desk.book, today)
  expect(after).not.toEqual(before)
  expect(after).toEqual(predictionOn(loaded(desk.book), today))
})

const someone = fc.nat(40).map((n) => idOf(`client ${n}`))
const before = fc.integer({ min: 0, max: 120 }).map((days) => addDays(today, -days))
const deeds = fc.oneof(
  fc.record({ name: fc.constant('order.record'), client: someone, date: before }),
  fc.record({ name: fc.constant('order.edit'), client: someone, date: before }),
  fc.record({ name: fc.constant('order.delete'), client: someone }),
  fc.record({ name: fc.constant('touch.record'), client: someone, outcome: fc.constant('let-go') }),
  fc.record({ name: fc.constant('client.delete'), client: someone }),
  fc.record({ name: fc.constant('client.add'), first: fc.constant('Новая') }),
  fc.record({ name: fc.constant('undo') }),
)

test('a book that has changed deed by deed expects the same of everybody as one just loaded', () => {
  fc.assert(
    fc.property(fc.array(deeds, { minLength: 1, maxLength: 12 }), (done) => {
      const desk = shop(120)
      expectedIn(desk.book)
      for (const { name, ...args } of done) {
        if (name === 'undo') desk.undo()
        else desk.try(name, argsOf(desk, name, args))
        expect(expectedIn(desk.book)).toEqual(expectedIn(loaded(desk.book)))
      }
    }),
    { numRuns: 25 },
  )
})

/** Corrections and deletions are of the client's first order, or of the card. */
function argsOf(desk: Desk, name: string, args: { client?: string; first?: string }): object {
  const { client = '', ...rest } = args
  if (name === 'client.delete') return { id: client }
  if (name !== 'order.edit' && name !== 'order.delete')
    return { ...(client && { client }), ...rest }
  const [order] = desk.book.where(orderRecord, 'client', client)
  return { id: order?.id ?? idOf('nothing'), ...rest }
}
