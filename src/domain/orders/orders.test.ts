import { expect, test } from 'vitest'
import { Desk } from '../domain.fixture.ts'
import { lastOrder, ordersOf, totalSum } from './rules.ts'

test('an order cannot be in the future, nor negative, nor for a card that does not exist', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  expect(desk.try('order.record', { client, date: '2026-11-22' })).toMatchObject({
    refusal: { code: 'order.future', params: { date: '2026-11-22' } },
  })
  expect(desk.try('order.record', { client, sum: -1 })).toMatchObject({
    refusal: { code: 'input.too-small', at: 'sum' },
  })
  const nobody = '0198c0de-0000-7000-8000-000000000000'
  expect(desk.try('order.record', { client: nobody })).toMatchObject({
    refusal: { code: 'client.unknown' },
  })
})

test('the sum of an order is whole kopecks', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  expect(desk.try('order.record', { client, sum: 10.5 })).toMatchObject({ ok: false })
  desk.order(client, '2026-05-05', 1050)
  desk.order(client, '2026-05-05')
  expect(totalSum(ordersOf(desk.book, client))).toBe(1050)
})

test('the last order is the latest by its own date, not by when it was written down', () => {
  const desk = new Desk('2026-11-21')
  const client = desk.client('Мария')
  desk.order(client, '2026-05-05')
  desk.order(client, '2025-01-01')
  expect(lastOrder(ordersOf(desk.book, client))?.date).toBe('2026-05-05')
})
