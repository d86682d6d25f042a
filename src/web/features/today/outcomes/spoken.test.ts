import { expect, test } from 'vitest'
import { type Speaker, spokenOutcome } from './spoken.ts'

const speaker: Speaker = { lang: 'ru', today: '2026-11-21', client: 'f', owner: 'm' }
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

test('an order is said with its sum where there is one', () => {
  const order = { outcome: 'order', sum: 235_000, currency: 'RUB' } as const
  expect(plain(spokenOutcome(order, speaker))).toBe('заказ 2 350 ₽')
  expect(spokenOutcome({ outcome: 'order' }, speaker)).toBe('заказ')
})

test('words follow the gender of the client, and of the owner for what the owner did', () => {
  expect(plain(spokenOutcome({ outcome: 'declined' }, speaker))).toBe('не взяла')
  expect(spokenOutcome({ outcome: 'no-answer' }, speaker)).toBe('не дозвонился')
  const unknown = { ...speaker, client: null, owner: undefined }
  expect(plain(spokenOutcome({ outcome: 'declined' }, unknown))).toBe('заказа нет')
  expect(spokenOutcome({ outcome: 'no-answer' }, unknown)).toBe('нет ответа')
})

test('a promise and a meeting are said with their day', () => {
  const promise = { outcome: 'promised', due: '2026-11-22' } as const
  expect(spokenOutcome(promise, speaker)).toBe('обещала, срок завтра')
  const meeting = { outcome: 'meeting', meetingAt: '2026-11-24T16:00' } as const
  expect(plain(spokenOutcome(meeting, speaker))).toBe('встреча 24 ноября в 16:00')
})
