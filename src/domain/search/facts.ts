import type { Facts } from '../../book/facts.ts'
import { minorDigits } from '../../words/money.ts'
import { meetingRecord } from '../meetings/records.ts'
import type { OrderData } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { taskKinds, taskRecord } from '../tasks/records.ts'
import { channels, touchesOf } from '../touches/records.ts'

interface Fact {
  readonly id: string
  readonly on: string
  /** As they were written. */
  readonly words: string
}

/** How it was said, or what it is. */
export const talkKinds = [...channels, ...taskKinds, 'meeting'] as const

/** A talk, a promise, something to do or a meeting, and the words in it. */
export interface TalkFact extends Fact {
  readonly kind: (typeof talkKinds)[number]
}

/** An order, and the words in it. */
export interface OrderFact extends Fact {
  readonly sum: number | undefined
  readonly currency: string | undefined
}

/** Everything that was said with a client, or of them, in words. */
export function talkFacts(facts: Facts, client: string): TalkFact[] {
  const found: TalkFact[] = []
  for (const { id, on, channel, note } of touchesOf(facts, client)) {
    if (note) found.push({ id, on, kind: channel, words: note })
  }
  for (const { id, madeOn, kind, text } of facts.where(taskRecord, 'client', client)) {
    if (text) found.push({ id, on: madeOn, kind, words: text })
  }
  for (const { id, at, place } of facts.where(meetingRecord, 'client', client)) {
    if (place) found.push({ id, on: at.slice(0, 10), kind: 'meeting', words: place })
  }
  return found
}

/** What a client has ordered: goods, notes and sums. */
export function orderFacts(facts: Facts, client: string): OrderFact[] {
  return ordersOf(facts, client).map((order) => ({
    id: order.id,
    on: order.date,
    sum: order.sum,
    currency: order.currency,
    words: orderWords(order),
  }))
}

function orderWords({ items = [], note = '' }: Pick<OrderData, 'items' | 'note'>): string {
  let goods = ''
  for (const { name } of items) goods += goods ? `, ${name}` : name
  return goods && note ? `${goods}. ${note}` : goods || note
}

/** The sum of an order as people type it: `1500`, `1500,50`; empty where there is none. */
export function sumText({ sum, currency = 'RUB' }: Pick<OrderFact, 'sum' | 'currency'>): string {
  if (sum === undefined) return ''
  const digits = minorDigits(currency)
  const unit = 10 ** digits
  return (sum / unit).toFixed(sum % unit === 0 ? 0 : digits).replace('.', ',')
}
