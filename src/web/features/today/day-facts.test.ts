import { expect, test } from 'vitest'
import { Desk } from '../../../domain/domain.fixture.ts'
import { resultOf, talkOf } from './day-facts.ts'

const today = '2026-11-21'

test('a talk that brought an order is told with its sum', () => {
  const desk = new Desk(today)
  const client = desk.client('Лидия', { gender: 'f' })
  desk.do('touch.record', { client, outcome: 'no-answer', channel: 'call' })
  desk.do('touch.record', {
    client,
    outcome: 'order',
    channel: 'call',
    order: { sum: 235_000, currency: 'RUB' },
  })
  expect(talkOf(desk.book, client, today)).toMatchObject({
    told: { outcome: 'order', sum: 235_000, currency: 'RUB' },
    gender: 'f',
  })
  expect(talkOf(desk.book, client, '2026-11-20')).toBeUndefined()
})

test('the result of a day counts people once, and silence not at all', () => {
  const desk = new Desk(today)
  const [lidia, olga, rustam] = [desk.client('Лидия'), desk.client('Ольга'), desk.client('Рустам')]
  desk.order(lidia, today, 100_000)
  desk.do('touch.record', { client: lidia, outcome: 'talked', channel: 'call' })
  desk.do('touch.record', { client: olga, outcome: 'declined', channel: 'call' })
  desk.do('touch.record', { client: rustam, outcome: 'no-answer', channel: 'call' })
  expect(resultOf(desk.book, today, 'RUB')).toEqual({ people: 2, orders: 1, sum: 100_000 })
})
