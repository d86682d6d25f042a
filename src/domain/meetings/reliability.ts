import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import { meetingRecord } from './records.ts'

/** How often a client came: held against not come. What was moved or cancelled beforehand counts neither way, since they said so. */
export interface Attendance {
  readonly met: number
  readonly noShow: number
}

export interface Reliability extends Attendance {
  /** That they come to the next one, 0 to 1, two decimals. */
  readonly chance: number
}

/** What is believed before a book tells anything: four of five come. */
export const usualAttendance: Attendance = { met: 4, noShow: 1 }

/**
 * So many meetings weighs what the whole book knows against what is known of one client. With five, one meeting that did not
 * happen lowers the chance by about a seventh, and it takes five of their own until they count for half.
 */
export const priorMeetings = 5

/** Below this chance a meeting is worth a second call and a prepayment. */
const adviseBelow = 0.75

/** The share of all meetings of a book that took place; a book with few of them leans on what is usual. */
export function rateOf(all: Attendance): number {
  const met = all.met + usualAttendance.met
  return met / (met + all.noShow + usualAttendance.noShow)
}

/** The mean of the Beta posterior: the book's rate stands for `priorMeetings` meetings of which that share took place. */
export function chanceOf({ met, noShow }: Attendance, rate: number): number {
  const chance = (met + rate * priorMeetings) / (met + noShow + priorMeetings)
  return Math.round(chance * 100) / 100
}

/** It says something of this client that the next meeting needs more care: a reason to call twice, never to blame. */
export function needsCare({ noShow, chance }: Reliability): boolean {
  return noShow > 0 && chance < adviseBelow
}

/** How everybody who ever had a meeting kept them, by client. */
export const reliabilityIn: (book: Book) => ReadonlyMap<string, Reliability> = perChangeOf(
  [meetingRecord],
  (book) => {
    const counts = new Map<string, Attendance>()
    const all = { met: 0, noShow: 0 }
    for (const { client, closedOn, outcome } of book.all(meetingRecord)) {
      if (!closedOn || (outcome !== 'held' && outcome !== 'no-show')) continue
      const kind = outcome === 'held' ? 'met' : 'noShow'
      const own = counts.get(client) ?? { met: 0, noShow: 0 }
      counts.set(client, { ...own, [kind]: own[kind] + 1 })
      all[kind] += 1
    }
    const rate = rateOf(all)
    return new Map(
      Array.from(counts, ([client, own]) => [client, { ...own, chance: chanceOf(own, rate) }]),
    )
  },
)
