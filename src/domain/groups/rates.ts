import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import { addDays, type Day } from '../../words/days.ts'
import { paymentsFor, wasPrepaid } from './money.ts'
import { presenceIn } from './presence.ts'
import {
  attendanceRecord,
  type Enrolment,
  enrolmentRecord,
  enrolmentsIn,
  type Group,
  groupRecord,
  paymentRecord,
} from './records.ts'
import { firstDayOf } from './sessions.ts'

/** Of so many who were enrolled so many came, and the others did not. */
export interface Rate {
  readonly came: number
  readonly away: number
}

export interface Rates {
  readonly prepaid: Rate
  readonly free: Rate
}

/**
 * What is believed before a book has groups of its own, as heads that came and stayed away. Without prepayment: 5 of the 13 of article
 * 000. Prepaid: its author is sure that they come and gives no number, so 9 of 10. A few groups of one's own outweigh either.
 */
export const beliefs: Rates = { free: { came: 5, away: 8 }, prepaid: { came: 9, away: 1 } }

interface Head {
  readonly on: Day
  readonly prepaid: boolean
  readonly came: boolean
}

/** Who was expected at the first session of each group that has marks, and came or not. */
const headsOf = perChangeOf(
  [groupRecord, enrolmentRecord, paymentRecord, attendanceRecord],
  (book) => [...book.all(groupRecord)].flatMap((group) => headsIn(book, group)),
)

function headsIn(book: Book, group: Group): Head[] {
  const on = firstDayOf(group)
  const presence = presenceIn(book, group, addDays(on, 1))
  return enrolmentsIn(book, group.id).flatMap((enrolment) => {
    const found = presence(enrolment)
    const came = found === 'came'
    if (found === 'unknown' || !(came || wasExpected(enrolment, on))) return []
    return [{ on, came, prepaid: wasPrepaid(group, paymentsFor(book, enrolment.id), on) }]
  })
}

/** Whoever cancelled ahead freed the seat for another, and whoever waited was not expected. */
function wasExpected({ on: enrolledOn, cancelledOn, told }: Enrolment, on: Day): boolean {
  return told === 'seat' && enrolledOn <= on && (cancelledOn === undefined || cancelledOn >= on)
}

/** How many of this book's own people came to first sessions before a day. */
export function ownRates(book: Book, day: Day): Rates {
  const heads = headsOf(book).filter(({ on }) => on < day)
  const count = (wanted: boolean, came: boolean) =>
    heads.filter((head) => head.prepaid === wanted && head.came === came).length
  const rate = (wanted: boolean) => ({ came: count(wanted, true), away: count(wanted, false) })
  return { prepaid: rate(true), free: rate(false) }
}

/** What is believed together with what this book has seen. */
export function ratesOn(book: Book, day: Day): Rates {
  const own = ownRates(book, day)
  const both = (kind: keyof Rates): Rate => ({
    came: beliefs[kind].came + own[kind].came,
    away: beliefs[kind].away + own[kind].away,
  })
  return { prepaid: both('prepaid'), free: both('free') }
}

/** The share that comes, 0 to 1. */
export function shareOf({ came, away }: Rate): number {
  return came / (came + away)
}
