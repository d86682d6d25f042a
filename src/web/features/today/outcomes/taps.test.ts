import { expect, test } from 'vitest'
import type { Speaker } from './spoken.ts'
import { choicesFor, touchTap } from './taps.ts'

const speaker: Speaker = { lang: 'ru', today: '2026-11-21', client: 'f', owner: 'f' }
const labels = (reasons: { code: string; record?: string }[], who = speaker) =>
  choicesFor('client', 'call', reasons, who).map((choice) => choice.label)

test('any talk may end with an order, a refusal, silence, a promise, a meeting, or something else', () => {
  expect(labels([])).toEqual([
    '+ заказ',
    '− не взяла',
    'не дозвонилась',
    'обещала…',
    'встреча…',
    'ещё',
  ])
})

test('a person with a meeting to confirm confirms it by the first tap', () => {
  const [first] = choicesFor('client', 'call', [{ code: 'meeting-confirm', record: 'm' }], speaker)
  expect(first?.label).toBe('подтвердила')
  expect(first?.does).toMatchObject({ command: 'meeting.confirm', args: { id: 'm' } })
})

test('a man who did not come to the meeting is spoken of as a man', () => {
  const man = { ...speaker, client: 'm' } as const
  expect(labels([{ code: 'meeting-result', record: 'm' }], man).slice(0, 4)).toEqual([
    'состоялась',
    'не пришёл',
    'перенести…',
    'отменили заранее',
  ])
})

test('on a birthday the first tap congratulates, before it there is nothing to congratulate on', () => {
  expect(labels([{ code: 'birthday' }])[0]).toBe('поздравила')
  expect(labels([{ code: 'birthday-soon' }])[0]).toBe('+ заказ')
})

test('a task is ticked off by the first tap', () => {
  expect(labels([{ code: 'task', record: 't' }])[0]).toBe('сделано')
})

test('what runs out is ordered by the first tap, each product by its own', () => {
  const runsOut = (product: string) => ({ code: 'regimen', record: product, product })
  const reasons = [runsOut('Омега-3'), runsOut('Магний')]
  expect(labels(reasons).slice(0, 3)).toEqual(['+ Омега-3', '+ Магний', '+ заказ'])
  const [first] = choicesFor('client', 'call', reasons, speaker)
  expect(first?.does).toEqual({ ask: 'order', product: 'Омега-3' })
})

test('an order of a product has its packages in it, with a sum and without', () => {
  const items = [{ name: 'Омега-3', quantity: 2 }]
  expect(touchTap('c', 'call', { outcome: 'order', items }, speaker).args).toMatchObject({
    order: { items },
  })
  const paid = { outcome: 'order', sum: 120_000, currency: 'RUB', items } as const
  expect(touchTap('c', 'call', paid, speaker).args).toMatchObject({
    order: { sum: 120_000, currency: 'RUB', items },
  })
})

test('a tap carries the day, the sum and the words that were asked for, and nothing empty', () => {
  const order = { outcome: 'order', sum: 120_000, currency: 'RUB' } as const
  expect(touchTap('c', 'message', order, speaker, 'крем').args).toEqual({
    client: 'c',
    outcome: 'order',
    channel: 'message',
    note: 'крем',
    order: { sum: 120_000, currency: 'RUB' },
  })
  expect(touchTap('c', 'call', { outcome: 'order' }, speaker).args).toEqual({
    client: 'c',
    outcome: 'order',
    channel: 'call',
  })
})

test('whoever is to confirm a session does so by the first tap, or gives the seat back', () => {
  const [first, second] = choicesFor('c', 'call', [{ code: 'group-confirm', record: 'e' }], speaker)
  expect([first?.label, second?.label]).toEqual(['придёт', 'не придёт'])
  expect(first?.does).toMatchObject({
    command: 'enrolment.confirm',
    args: { id: 'e', channel: 'call' },
  })
  expect(second?.does).toMatchObject({ command: 'enrolment.cancel', args: { id: 'e' } })
})

test('a prepayment told of in a talk is asked for its sum, and bad news is marked as told', () => {
  const [paid] = choicesFor('c', 'call', [{ code: 'group-prepay', record: 'e' }], speaker)
  expect(paid).toMatchObject({ label: 'внесла…', does: { ask: 'payment', record: 'e' } })
  const [told] = choicesFor('c', 'call', [{ code: 'group-off', record: 'e' }], speaker)
  expect(told?.does).toMatchObject({ command: 'enrolment.tell', args: { id: 'e', told: 'off' } })
})

test('after a meeting that was held it is asked what comes next, and a task or nothing is at hand', () => {
  const [held] = choicesFor('client', 'call', [{ code: 'meeting-result', record: 'm' }], speaker)
  expect(held?.does).toMatchObject({ command: 'meeting.close', held: 'm' })
  const after = choicesFor('client', 'call', [{ code: 'meeting-next', record: 'm' }], speaker)
  expect(after.slice(0, 2).map(({ label }) => label)).toEqual(['дело…', 'пока ничего'])
  expect(after.map(({ label }) => label)).toContain('встреча…')
  expect(after[1]?.does).toMatchObject({ command: 'meeting.settle', args: { id: 'm' } })
})

test('whoever was invited along is told by one tap, in the words of whoever tells', () => {
  for (const [code, label] of [
    ['meeting-warn', 'предупредила'],
    ['meeting-tell', 'сообщила'],
  ] as const) {
    const [first] = choicesFor('client', 'call', [{ code, record: 'm' }], speaker)
    expect([first?.label, first?.does]).toMatchObject([label, { command: 'meeting.warn' }])
  }
})
