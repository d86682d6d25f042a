import { expect, test } from 'vitest'
import type { Member } from '../../../domain/groups/people.ts'
import { memberText, nextMoney } from './member-text.ts'
import { paymentWarning } from './payment-warning.ts'

const anna: Member = {
  id: 'e',
  client: { id: 'c', name: 'Анна' },
  gender: 'f',
  phone: null,
  standing: 'seat',
  turn: null,
  on: '2026-11-21',
  cancelledOn: null,
  untold: false,
  confirmed: false,
  prepaid: false,
  paid: 0,
  owed: 100_000,
  over: 0,
  payments: [],
  ticket: null,
  came: [],
}
const group = { price: 100_000, prepayment: 30_000, currency: 'RUB', seats: 1 }
const said = (more: Partial<Member>, of: object = group) =>
  memberText({ currency: 'RUB', ...of }, { ...anna, ...more }, 'ru').replaceAll('\u00A0', ' ')

test('a line says what was paid, what is left, and what is known of coming', () => {
  expect(said({})).toBe('не оплачено')
  expect(said({ paid: 30_000, owed: 70_000, confirmed: true })).toBe(
    'внесено 300 ₽, осталось 700 ₽ · подтвердила',
  )
  expect(said({ paid: 100_000, owed: 0 })).toBe('оплачено')
  expect(said({ paid: 100_500, owed: 0, over: 500 })).toBe('внесено 1 005 ₽, переплата 5 ₽')
  expect(said({ standing: 'waiting', turn: 2, untold: true })).toBe(
    'в очереди 2-е место · не оплачено · места нет, ещё не знает',
  )
  expect(said({ came: [{ session: 's', came: true }] }, {})).toBe('занятий 1 из 1')
  expect(said({ standing: 'cancelled', paid: 30_000 })).toBe('внесено 300 ₽, не возвращено')
})

test('the one tap is the prepayment, then the rest, then nothing; and a refund for who does not come', () => {
  expect(nextMoney(group, anna)).toEqual({ what: 'prepayment', sum: 30_000 })
  expect(nextMoney(group, { ...anna, paid: 10_000 })).toEqual({ what: 'prepayment', sum: 20_000 })
  const prepaid = { ...anna, prepaid: true, paid: 30_000, owed: 70_000 }
  expect(nextMoney(group, prepaid)).toEqual({ what: 'payment', sum: 70_000 })
  expect(nextMoney(group, { ...prepaid, owed: 0 })).toBeUndefined()
  expect(nextMoney(group, { ...prepaid, standing: 'cancelled' })).toEqual({
    what: 'refund',
    sum: 30_000,
  })
  expect(nextMoney(group, { ...anna, standing: 'cancelled' })).toBeUndefined()
})

test('what is odd about a payment is said: the same once more, more than the price, a seat taken from another', () => {
  const on = '2026-11-21'
  const warn = (member: Partial<Member>, sum: number, more: object = {}) =>
    paymentWarning(
      { ...group, members: [anna], ...more },
      { ...anna, ...member },
      { kind: 'payment', sum, on },
      'ru',
    )
  expect(warn({}, 30_000)).toBeUndefined()
  const payments = [{ id: 'p', kind: 'payment', sum: 30_000, on } as const]
  expect(warn({ payments }, 30_000)).toMatch(/уже записана/)
  expect(warn({ payments }, 20_000)).toBeUndefined()
  expect(warn({}, 100_001)).toMatch(/переплата/)
  expect(warn({ standing: 'waiting', turn: 1 }, 30_000)).toMatch(/закрепит место/)
  const others = { members: [{ ...anna, paid: 1 }] }
  expect(warn({ standing: 'waiting', turn: 1 }, 30_000, others)).toMatch(/уже оплачены/)
})
