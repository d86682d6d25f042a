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

test('a talk written down with the wrong outcome, day or words is put right', () => {
  const { desk, client } = start()
  const id = desk.do('touch.record', { client, outcome: 'no-answer' })
  desk.do('touch.edit', { id, outcome: 'declined', on: '2026-11-20', note: 'дорого' })
  expect(touchesOf(desk.book, client)).toMatchObject([
    { outcome: 'declined', on: '2026-11-20', note: 'дорого' },
  ])
  expect(desk.try('touch.edit', { id, on: '2026-11-22' })).toMatchObject({
    refusal: { code: 'touch.future' },
  })
})

test('a talk that has brought an order keeps its outcome, but its words can be put right', () => {
  const { desk, client } = start()
  const id = desk.do('touch.record', { client, outcome: 'order' })
  expect(desk.try('touch.edit', { id, outcome: 'declined' })).toMatchObject({
    refusal: { code: 'touch.brought' },
  })
  desk.do('touch.edit', { id, note: 'крем' })
  expect(touchesOf(desk.book, client)).toMatchObject([{ outcome: 'order', note: 'крем' }])
})

test('when the order of a talk is deleted the talk stays a talk, and undo brings both back', () => {
  const { desk, client } = start()
  desk.do('touch.record', { client, outcome: 'order' })
  desk.do('order.delete', { id: ordersOf(desk.book, client)[0]?.id })
  expect(touchesOf(desk.book, client)).toMatchObject([{ outcome: 'talked' }])
  desk.undo()
  expect(touchesOf(desk.book, client)).toMatchObject([{ outcome: 'order' }])
  expect(ordersOf(desk.book, client)).toHaveLength(1)
})

test('nobody says by hand that a catalogue was handed over or a text sent: the ledger and the broadcast do', () => {
  const desk = new Desk()
  const client = desk.client('Мария')
  for (const outcome of ['catalogue', 'sent']) {
    expect(desk.try('touch.record', { client, outcome })).toMatchObject({
      refusal: { code: 'input.value', at: 'outcome' },
    })
  }
})
