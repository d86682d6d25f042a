import { expect, test } from 'vitest'
import { clientRecord } from '../clients/records.ts'
import { Desk } from '../domain.fixture.ts'
import { openMeetings } from '../meetings/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { openTasks } from '../tasks/rules.ts'
import { touchesOf } from './records.ts'

function start() {
  const desk = new Desk('2026-11-21')
  return { desk, client: desk.client('Мария') }
}

test('one tap on an order writes the talk and the order', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'order', order: { sum: 120_000 } })
  expect(touchesOf(desk.book, client)).toMatchObject([{ outcome: 'order', channel: 'call' }])
  expect(ordersOf(desk.book, client)).toMatchObject([
    { date: '2026-11-21', sum: 120_000, currency: 'RUB' },
  ])
})

test('undo after an order leaves neither the order nor the talk', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'order' })
  desk.undo()
  expect(touchesOf(desk.book, client)).toEqual([])
  expect(ordersOf(desk.book, client)).toEqual([])
})

test('a promise comes back on its day with the words that were said', () => {
  const { desk, client } = start()
  desk.do('touch.record', {
    client,
    outcome: 'promised',
    due: '2026-11-27',
    note: 'посмотрит каталог',
  })
  expect(openTasks(desk.book, client)).toMatchObject([
    { kind: 'promise', due: '2026-11-27', text: 'посмотрит каталог' },
  ])
})

test('a promise without a day is refused with the place', () => {
  const { desk, client } = start()
  expect(desk.try('touch.record', { client, outcome: 'promised' })).toMatchObject({
    ok: false,
    refusal: { code: 'touch.needs-day', at: 'due' },
  })
})

test('a "not now" with a date becomes a check, without one only a talk', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'stall', note: 'после праздника', due: '2027-01-10' })
  desk.do('touch.record', { client, outcome: 'stall', note: 'надо подумать' })
  expect(openTasks(desk.book, client).map((task) => task.kind)).toEqual(['check'])
})

test('a meeting arranged in a talk stands in the book', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'meeting', meetingAt: '2026-11-24T15:00' })
  expect(openMeetings(desk.book, client)).toMatchObject([{ at: '2026-11-24T15:00' }])
})

test('a promise cannot be for yesterday, nor a talk for tomorrow', () => {
  const { desk, client } = start()
  const late = desk.try('touch.record', { client, outcome: 'promised', due: '2026-11-20' })
  expect(late).toMatchObject({ refusal: { code: 'touch.day-passed' } })
  const early = desk.try('touch.record', { client, outcome: 'talked', on: '2026-11-22' })
  expect(early).toMatchObject({ refusal: { code: 'touch.future' } })
})

test('who comes back after being let go is reopened in one tap', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'let-go' })
  expect(desk.book.get(clientRecord, client)?.letGoOn).toBe('2026-11-21')
  desk.do('client.reopen', { id: client })
  expect(desk.book.get(clientRecord, client)?.letGoOn).toBeUndefined()
})
