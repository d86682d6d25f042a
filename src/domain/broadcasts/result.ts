import type { Facts } from '../../book/facts.ts'
import { addDays } from '../../words/days.ts'
import type { Order } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { type Broadcast, type Delivery, deliveriesTo, deliveryRecord } from './records.ts'
import { isWaiting } from './rules.ts'

/** Orders within a week are a broadcast's merit unless said otherwise. */
export const usualWithin = 7

/** The orders that a sent copy brought: within so many days after it, and before the next broadcast to the same client. */
export function ordersFrom(facts: Facts, delivery: Delivery, within = usualWithin): Order[] {
  const { sentOn, client } = delivery
  if (sentOn === undefined) return []
  const later = deliveriesTo(facts, client).flatMap((one) =>
    one.sentOn !== undefined && one.id !== delivery.id && one.sentOn > sentOn ? [one.sentOn] : [],
  )
  const next = later.sort()[0]
  const last = addDays(sentOn, within)
  return ordersOf(facts, client).filter(
    ({ date }) => date >= sentOn && date <= last && (next === undefined || date < next),
  )
}

export interface BroadcastResult {
  readonly sent: number
  /** Still to be sent to who may be written to. */
  readonly waiting: number
  /** Passed over, or not to be written to any more. */
  readonly skipped: number
  readonly answered: number
  readonly orders: number
  /** Minor units. */
  readonly sum: number
}

/** What came of a broadcast so far (the article's own: 42 texts, 3 orders). */
export function resultOf(facts: Facts, broadcast: Broadcast): BroadcastResult {
  const copies = facts.where(deliveryRecord, 'broadcast', broadcast.id)
  const sent = copies.filter(({ sentOn }) => sentOn)
  const waiting = copies.filter((copy) => isWaiting(facts, copy)).length
  const orders = sent.flatMap((copy) => ordersFrom(facts, copy, broadcast.within))
  return {
    sent: sent.length,
    waiting,
    skipped: copies.length - sent.length - waiting,
    answered: sent.filter(({ answeredOn }) => answeredOn).length,
    orders: orders.length,
    sum: orders.reduce((sum, order) => sum + (order.sum ?? 0), 0),
  }
}
