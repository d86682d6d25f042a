import type { Facts } from '../../book/facts.ts'
import type { Order } from '../orders/records.ts'
import { lastOrder, ordersOf } from '../orders/rules.ts'
import { type Handout, handoutsOf, type Period, periodRecord } from './records.ts'

/** A good consultant's catalogues work: six to eight of ten (article 002). */
export const goodShare = { from: 0.6, to: 0.8 } as const

export const handoutStates = ['planned', 'open', 'order', 'declined', 'not-met'] as const

/** `planned` was not handed out yet, `open` has no result yet, `order` is her `+`, `declined` her `−`. */
export type HandoutState = (typeof handoutStates)[number]

/**
 * The orders that a catalogue brought: those that were recorded as its result, and any others of the client from the day it
 * was handed out to the period's end.
 */
export function ordersFrom(facts: Facts, handout: Handout, period: Period): Order[] {
  const { givenOn } = handout
  if (givenOn === undefined) return []
  return ordersOf(facts, handout.client).filter((order) =>
    order.period === undefined
      ? givenOn <= order.date && order.date <= period.to
      : order.period === period.id,
  )
}

/** The latest of the orders that a catalogue brought: her `+`. */
export function orderFrom(facts: Facts, handout: Handout, period: Period): Order | undefined {
  return lastOrder(ordersFrom(facts, handout, period))
}

export function stateOf(handout: Handout, order: Order | undefined): HandoutState {
  if (handout.givenOn === undefined) return 'planned'
  if (order) return 'order'
  return handout.closedOn && handout.outcome ? handout.outcome : 'open'
}

/** The catalogues that a client has and that have no result yet. */
export function openHandouts(facts: Facts, client: string): Handout[] {
  return handoutsOf(facts, client).filter((handout) => {
    const period = facts.get(periodRecord, handout.period)
    return period && stateOf(handout, orderFrom(facts, handout, period)) === 'open'
  })
}

/** What became of the catalogues of a period. */
export interface Result {
  readonly handedOut: number
  /** Brought an order. */
  readonly worked: number
  readonly minus: number
  readonly notMet: number
  /** Handed out, without a result. */
  readonly open: number
  /** Planned, not handed out. */
  readonly planned: number
  /** Worked of handed out, 0 to 1, two decimals; null while nothing was handed out. */
  readonly share: number | null
}

export function resultOf(states: readonly HandoutState[]): Result {
  const count = (wanted: HandoutState) => states.filter((state) => state === wanted).length
  const planned = count('planned')
  const handedOut = states.length - planned
  const worked = count('order')
  return {
    handedOut,
    worked,
    minus: count('declined'),
    notMet: count('not-met'),
    open: count('open'),
    planned,
    share: handedOut === 0 ? null : Math.round((worked / handedOut) * 100) / 100,
  }
}
