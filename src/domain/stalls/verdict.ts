import { type Day, daysBetween } from '../../words/days.ts'
import type { Order } from '../orders/records.ts'
import type { Touch } from '../touches/records.ts'

/** What a client has answered since the last yes or no. */
export interface Verdict {
  /** Stalls since then, the earliest first. */
  readonly stalls: readonly Touch[]
  /** From the first of them until the day asked about. */
  readonly days: number
  /** What all talks since the last answer took. */
  readonly minutes: number
}

/**
 * Four stalls in 40 days, no yes, no no: what was said instead of an answer since the last order or the last clear no
 * (article 001). Nothing when there is no stall since.
 */
export function verdictOn(
  touches: readonly Touch[],
  orders: readonly Order[],
  day: Day,
): Verdict | undefined {
  if (!touches.some(({ outcome }) => outcome === 'stall')) return undefined
  const inOrder = touches
    .filter(({ on }) => on <= day)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const lastAnswer = inOrder.findLastIndex(({ outcome }) => isAnswer(outcome))
  const ordered = orders.reduce((last, { date }) => (date > last ? date : last), '')
  const since = inOrder.slice(lastAnswer + 1).filter(({ on }) => on > ordered)
  const stalls = since.filter(({ outcome }) => outcome === 'stall')
  const [first] = stalls
  if (!first) return undefined
  const minutes = since.reduce((sum, touch) => sum + (touch.minutes ?? 0), 0)
  return { stalls, days: daysBetween(first.on, day), minutes }
}

/** From so many stalls on it is said aloud. */
export const tellingStalls = 2

function isAnswer(outcome: Touch['outcome']): boolean {
  return outcome === 'order' || outcome === 'declined' || outcome === 'let-go'
}

function keyOf({ on, at = '', id }: Touch): string {
  return `${on} ${at} ${id}`
}
