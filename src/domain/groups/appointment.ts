import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { groupRecord } from './records.ts'
import { placesIn } from './seats.ts'
import { dayOfSession } from './sessions.ts'

/** A session of a group among the appointments of a day. */
export const sessionSchema = z.object({
  kind: z.literal('session'),
  id: z.string(),
  /** A local day and time. */
  at: z.string(),
  minutes: z.int(),
  place: z.nullable(z.string()),
  group: z.object({ id: z.string(), title: z.string() }),
  /** How many have a seat. */
  enrolled: z.int(),
})

export type SessionRow = z.infer<typeof sessionSchema>

/** The sessions of all groups that take place, from one day to another, both included. */
export function groupSessions(book: Book, from: string, to: string): SessionRow[] {
  return Array.from(book.all(groupRecord)).flatMap((group) => {
    const within = group.sessions.filter((session) => {
      const on = dayOfSession(session)
      return from <= on && on <= to
    })
    if (group.cancelledOn !== undefined || within.length === 0) return []
    const { id, title, place = null } = group
    const enrolled = placesIn(book, group).filter(({ standing }) => standing === 'seat').length
    return within.map((session) => ({
      kind: 'session',
      id: session.id,
      at: session.at,
      minutes: session.minutes,
      place,
      group: { id, title },
      enrolled,
    }))
  })
}
