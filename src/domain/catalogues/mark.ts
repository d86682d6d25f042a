import { type Change, create, edit, remove } from '../../book/change.ts'
import type { Context } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { type OrderData, orderRecord } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { type Touch, touchesOf, touchRecord } from '../touches/records.ts'
import { type Handout, type HandoutData, handoutRecord, type Period } from './records.ts'
import { orderFrom } from './rules.ts'

/** What a tap in the ledger says of a catalogue. */
export interface Mark {
  readonly outcome: 'order' | 'open' | NonNullable<HandoutData['outcome']>
  readonly why?: HandoutData['why']
  readonly note?: string | undefined
  readonly sum?: OrderData['sum']
  readonly items?: OrderData['items']
}

/** A catalogue was handed over: a visit. */
export function handedOver(ctx: Context, client: string, handout: string, on: string): Change {
  return create(touchRecord, ctx.newId('touch'), {
    client,
    on,
    at: ctx.at,
    channel: 'visit',
    direction: 'out',
    outcome: 'catalogue',
    brought: handout,
  })
}

/** What a mark writes: the result on the handout, the order it brought, and the talk in which it was learned. */
export function written(facts: Facts, handout: Handout, mark: Mark, ctx: Context): Change[] {
  const { outcome, why, note } = mark
  const isResult = outcome === 'declined' || outcome === 'not-met'
  const changes = edit(handoutRecord, handout, {
    closedOn: isResult ? ctx.day : null,
    outcome: isResult ? outcome : null,
    why: outcome === 'not-met' ? why : null,
    note: isResult ? note : null,
  })
  if (outcome === 'open' || outcome === 'not-met') return changes
  const { client, period } = handout
  const order = create(orderRecord, ctx.newId('order'), {
    client,
    period,
    date: ctx.day,
    at: ctx.at,
    sum: mark.sum,
    items: mark.items,
    note,
    currency: settingsOf(facts).currency,
  })
  const talk = create(touchRecord, ctx.newId('touch'), {
    client,
    on: ctx.day,
    at: ctx.at,
    channel: 'visit',
    direction: 'out',
    outcome,
    brought: outcome === 'order' ? order.id : handout.id,
  })
  return [...changes, ...(outcome === 'order' ? [order] : []), talk]
}

/**
 * Takes away what an earlier mark wrote beside the handout itself. Refuses `handout.ordered` when the client has an
 * order that no mark wrote: it is corrected on the card.
 */
export function withdrawn(
  facts: Facts,
  handout: Handout,
  period: Period,
): Result<readonly Change[]> {
  const orders = ordersOf(facts, handout.client).filter((one) => one.period === period.id)
  const other = orderFrom(facts, handout, period)
  if (other && !orders.includes(other)) return refuse('handout.ordered', { date: other.date })
  const known = new Set([handout.id, ...orders.map(({ id }) => id)])
  const talks = touchesOf(facts, handout.client).filter(
    (touch) => touch.brought && known.has(touch.brought) && touch.outcome !== 'catalogue',
  )
  return ok([
    ...orders.map((order) => remove(orderRecord, order)),
    ...talks.map((talk) => remove(touchRecord, talk)),
  ])
}

/** The talk in which a catalogue was handed over. */
export function talkOfHanding(facts: Facts, handout: Handout): readonly Touch[] {
  return touchesOf(facts, handout.client).filter(
    (touch) => touch.brought === handout.id && touch.outcome === 'catalogue',
  )
}
