import type { Book } from '../../book/book.ts'
import { clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { isMust, type Reason, ranks } from '../reason.ts'
import { settingsOf } from '../settings/records.ts'
import { isDayOff } from '../settings/work-days.ts'
import { touchRecord } from '../touches/records.ts'
import { reasonsOf } from './reasons-of-client.ts'

export interface Chosen {
  readonly client: string
  readonly reasons: readonly Reason[]
}

export interface DayList {
  readonly off: boolean
  readonly entries: readonly Chosen[]
  /** Clients with a reason for whom the day has no room. */
  readonly waiting: number
}

/**
 * Who is on the day's list: one entry a client, meetings and promises first and all of them, the rest up
 * to the day's capacity, what was done today counted in. A day off keeps only meetings.
 */
export function chooseFor(book: Book, day: string): DayList {
  const settings = settingsOf(book)
  const found: Chosen[] = []
  for (const { id } of book.all(clientRecord)) {
    const reasons = reasonsOf(book, id, day)
    if (reasons.length > 0) found.push({ client: id, reasons })
  }
  if (isDayOff(settings, day)) {
    const meetings = found.filter(({ reasons }) => rankOf(reasons) === ranks.meeting)
    return {
      off: true,
      entries: inOrder(book, day, meetings),
      waiting: found.length - meetings.length,
    }
  }
  const musts = found.filter(({ reasons }) => reasons.some(isMust))
  const others = found.filter(({ reasons }) => !reasons.some(isMust))
  const room = Math.max(0, settings.capacity - musts.length - doneOn(book, day).size)
  const rest = inOrder(book, day, others).slice(0, room)
  return {
    off: false,
    entries: [...inOrder(book, day, musts), ...rest],
    waiting: others.length - rest.length,
  }
}

/** The clients who were contacted on a day. */
export function doneOn(book: Book, day: string): Set<string> {
  return new Set(book.where(touchRecord, 'on', day).map((touch) => touch.client))
}

/** By the weightiest reason, then by what the client has bought, then by id, so that every device agrees. */
function inOrder(book: Book, day: string, entries: readonly Chosen[]): Chosen[] {
  return entries
    .map((entry) => ({
      entry,
      rank: rankOf(entry.reasons),
      total: standingOf(book, entry.client, day).total,
    }))
    .sort(
      (a, b) => a.rank - b.rank || b.total - a.total || (a.entry.client < b.entry.client ? -1 : 1),
    )
    .map(({ entry }) => entry)
}

function rankOf(reasons: readonly Reason[]): number {
  return reasons[0]?.rank ?? Number.POSITIVE_INFINITY
}
