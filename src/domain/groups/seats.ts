import type { Facts } from '../../book/facts.ts'
import { balanceOf, paidSince, paymentsFor } from './money.ts'
import {
  type Enrolment,
  enrolmentsIn,
  type Group,
  type Payment,
  type standings,
} from './records.ts'

/** Somebody enrolled who has not cancelled. */
export interface Place {
  readonly enrolment: Enrolment
  readonly standing: (typeof standings)[number]
  /** Which in the row of those who wait, from 1; 0 with a seat. */
  readonly turn: number
  readonly payments: readonly Payment[]
  /** Paid less given back, minor units. */
  readonly balance: number
}

/**
 * Who has a seat and who waits. Seats go to those who have paid, in the order in which they did, then to the others as they enrolled: so
 * no seat is given twice, nobody waits beside a free one, and whoever has paid keeps the seat whatever comes later, also
 * when two devices enrolled apart. Nothing of it is stored: when somebody cancels, the next one has the seat.
 */
export function placesIn(facts: Facts, group: Group): Place[] {
  const active = enrolmentsIn(facts, group.id).filter(({ cancelledOn }) => !cancelledOn)
  const paid = active.map((enrolment) => {
    const payments = paymentsFor(facts, enrolment.id)
    const since = paidSince(payments)
    const order = since === undefined ? `1 ${enrolment.at}` : `0 ${since}`
    return { enrolment, payments, balance: balanceOf(payments), order: `${order} ${enrolment.id}` }
  })
  paid.sort((a, b) => (a.order < b.order ? -1 : 1))
  const { seats = paid.length } = group
  return paid.map(({ order: _, ...place }, at) => {
    const isSeated = at < seats
    const standing = group.cancelledOn ? 'off' : isSeated ? 'seat' : 'waiting'
    return { ...place, standing, turn: isSeated ? 0 : at - seats + 1 }
  })
}

/** Whether one more has a seat. */
export function hasSeat(facts: Facts, { id, seats }: Group): boolean {
  if (seats === undefined) return true
  return enrolmentsIn(facts, id).filter(({ cancelledOn }) => !cancelledOn).length < seats
}
