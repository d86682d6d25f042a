import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import { addDays, type Day } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { settingsOf } from '../settings/records.ts'
import { isDayOff } from '../settings/work-days.ts'
import { type Broadcast, broadcastRecord, deliveriesTo, deliveryRecord } from './records.ts'
import { isWaiting } from './rules.ts'

/** A broadcast that was left off half-way. */
export const broadcastPlanSchema = z.object({
  code: z.literal('broadcast'),
  id: z.string(),
  title: z.string(),
  /** To how many of all it is still to be sent. */
  left: z.int(),
  all: z.int(),
})

type BroadcastPlan = z.infer<typeof broadcastPlanSchema>

/** Whoever leaves a broadcast for longer than this has given it up. */
const proposedFor = 14

/** The broadcasts to go on with on a working day, the latest first: made or sent to somebody in the last 14 days, and somebody still waits. */
export function broadcastPlans(book: Book, day: Day): BroadcastPlan[] {
  if (book.count(broadcastRecord) === 0 || isDayOff(settingsOf(book), day)) return []
  const since = addDays(day, -proposedFor)
  return [...leftByBroadcast(book, day)]
    .flatMap(([id, left]) => {
      const broadcast = book.get(broadcastRecord, id)
      return broadcast && isFresh(book, broadcast, since) ? [{ broadcast, left }] : []
    })
    .sort((a, b) => (a.broadcast.on + a.broadcast.id < b.broadcast.on + b.broadcast.id ? 1 : -1))
    .map(({ broadcast: { id, title }, left }) => {
      const all = book.where(deliveryRecord, 'broadcast', id).length
      return { code: 'broadcast', id, title, left, all }
    })
}

function isFresh(book: Book, { id, on }: Broadcast, since: Day): boolean {
  if (on >= since) return true
  return book.where(deliveryRecord, 'broadcast', id).some(({ sentOn = '' }) => sentOn >= since)
}

function leftByBroadcast(book: Book, day: Day): Map<string, number> {
  const left = new Map<string, number>()
  for (const broadcasts of waitingFor(book, day).values())
    for (const id of broadcasts) left.set(id, (left.get(id) ?? 0) + 1)
  return left
}

/** The broadcasts that are still to be sent to a client. */
const waitingFor = survey(clientRecord, (book, { id }): readonly string[] | undefined => {
  const waiting = deliveriesTo(book, id).filter((copy) => isWaiting(book, copy))
  return waiting.length > 0 ? waiting.map(({ broadcast }) => broadcast) : undefined
})
