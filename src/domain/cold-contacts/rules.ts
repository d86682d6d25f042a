import type { Facts } from '../../book/facts.ts'
import { type Day, daysBetween } from '../../words/days.ts'
import { type Meeting, meetingRecord } from '../meetings/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { median } from '../silence/rules.ts'
import { type ColdContact, coldContactsOf, timeKey } from './records.ts'

/** How far somebody came whom the user met. */
export interface Path {
  readonly contact: ColdContact
  readonly phone: boolean
  readonly meeting: boolean
  /** Days from the meeting with a stranger to the first order; null without one. */
  readonly daysToOrder: number | null
}

/** How many came how far: of strangers met, those who left a phone, came to a meeting, ordered. */
export interface Funnel {
  readonly met: number
  readonly phone: number
  readonly meeting: number
  readonly order: number
  /** The median of the days from meeting to the first order, whole; null without orders. */
  readonly daysToOrder: number | null
}

/**
 * How far a meeting with a stranger has led. What came of somebody who was met several times belongs to the last time
 * before it, so that nothing is counted twice.
 */
export function pathOf(facts: Facts, contact: ColdContact): Path {
  const { client, on } = contact
  if (client === undefined) return { contact, phone: false, meeting: false, daysToOrder: null }
  const until = metAgain(facts, client, contact)
  const isSince = (day: Day) => day >= on && (until === undefined || day < until)
  const meetings = facts.where(meetingRecord, 'client', client)
  const orders = ordersOf(facts, client).flatMap(({ date }) => (isSince(date) ? [date] : []))
  const first = orders.sort()[0]
  return {
    contact,
    phone: true,
    meeting: meetings.some((one) => isSince(one.arrangedOn) && !hasFallenThrough(one)),
    daysToOrder: first === undefined ? null : daysBetween(on, first),
  }
}

/** The day of the next time that they met; of two on one day the one written down later is the next. */
function metAgain(facts: Facts, client: string, contact: ColdContact): Day | undefined {
  const key = timeKey(contact)
  const later = coldContactsOf(facts, client).filter((one) => timeKey(one) > key)
  return later.map(({ on }) => on).sort()[0]
}

/** A meeting counts from the day it was arranged until it is known not to have taken place: a no-show, called off, moved. */
function hasFallenThrough({ closedOn, outcome }: Meeting): boolean {
  return closedOn !== undefined && outcome !== 'held'
}

export function funnelOf(paths: readonly Path[]): Funnel {
  const days = paths.flatMap(({ daysToOrder }) => daysToOrder ?? [])
  const middle = median(days)
  return {
    met: paths.length,
    phone: paths.filter(({ phone }) => phone).length,
    meeting: paths.filter(({ meeting }) => meeting).length,
    order: days.length,
    daysToOrder: middle === undefined ? null : Math.round(middle),
  }
}
