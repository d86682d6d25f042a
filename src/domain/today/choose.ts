import type { Book } from '../../book/book.ts'
import { isMust, ranks } from '../reason.ts'
import { settingsOf } from '../settings/records.ts'
import { isDayOff } from '../settings/work-days.ts'
import { outlookOn } from '../silence/outlook.ts'
import { touchRecord } from '../touches/records.ts'
import { isTalk } from '../touches/rules.ts'
import { type Wanted, wantedOn } from './reasons-of-client.ts'

export interface DayList {
  readonly off: boolean
  readonly entries: readonly Wanted[]
  /** Clients with a reason for whom the day has no room. */
  readonly waiting: number
}

/**
 * Who is on the day's list: one entry a client, meetings and promises first and all of them, the rest up
 * to the day's capacity, what was done today counted in. A day off keeps only meetings. Of those to be recalled, whoever
 * is likelier to order comes first (`domain/silence`).
 */
export function chooseFor(book: Book, day: string): DayList {
  const settings = settingsOf(book)
  const wanted = wantedOn(book, day)
  const off = isDayOff(settings, day)
  const musts: Wanted[] = []
  const others: Wanted[] = []
  for (const one of wanted.values()) {
    const shownAnyway = off ? rankOf(one) === ranks.meeting : one.reasons.some(isMust)
    if (shownAnyway) musts.push(one)
    else others.push(one)
  }
  const room = off ? 0 : Math.max(0, settings.capacity - musts.length - doneOn(book, day).size)
  const inOrder = orderOn(book, day)
  const rest = firstOf(others, room, inOrder)
  return { off, entries: [...musts.sort(inOrder), ...rest], waiting: others.length - rest.length }
}

/** The clients who were contacted on a day. */
export function doneOn(book: Book, day: string): Set<string> {
  return new Set(
    book
      .where(touchRecord, 'on', day)
      .filter(isTalk)
      .map((touch) => touch.client),
  )
}

/** The first few in order; thousands may wait, so they are not all sorted. */
function firstOf(wanted: readonly Wanted[], count: number, inOrder: Order): Wanted[] {
  const first: Wanted[] = []
  for (const one of wanted) {
    const last = first.at(-1)
    if (first.length === count && (!last || inOrder(one, last) > 0)) continue
    const at = first.findIndex((other) => inOrder(one, other) < 0)
    first.splice(at < 0 ? first.length : at, 0, one)
    if (first.length > count) first.pop()
  }
  return first
}

type Order = (a: Wanted, b: Wanted) => number

/**
 * By the weightiest reason, then by what the client has bought, then by id, so that every device agrees. Among those
 * to be recalled the likelihood of an order comes before what was bought.
 */
function orderOn(book: Book, day: string): Order {
  return (a, b) => {
    const rank = rankOf(a) - rankOf(b)
    if (rank !== 0) return rank
    const likelier = rankOf(a) === ranks.recall ? worthOf(b) - worthOf(a) : 0
    return likelier || b.total - a.total || (a.client < b.client ? -1 : 1)
  }
  function worthOf({ client }: Wanted): number {
    return outlookOn(book, day)(client)?.worth ?? Number.NEGATIVE_INFINITY
  }
}

function rankOf({ reasons }: Wanted): number {
  return reasons[0]?.rank ?? Number.POSITIVE_INFINITY
}
