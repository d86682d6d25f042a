import * as z from 'zod/mini'
import type { Context } from '../../book/command.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { localTime } from '../schemas.ts'
import { type Session, sessionMinutes } from './records.ts'
import { type Rhythm, rhythmFields, timesOf } from './rhythm.ts'

const dated = z.object({ at: localTime, minutes: z.optional(sessionMinutes) })

/** Sessions on dates, and by a rhythm. */
export const sessionArgs = {
  sessions: z.optional(z.array(dated).check(z.maxLength(200))),
  rhythm: z.optional(z.object({ ...rhythmFields, minutes: z.optional(sessionMinutes) })),
}

interface Wanted {
  readonly sessions?: readonly z.infer<typeof dated>[] | undefined
  readonly rhythm?: (Rhythm & { readonly minutes?: number | undefined }) | undefined
}

/** How long a session takes when nobody says. */
const usualMinutes = 60
const most = 400

/**
 * The sessions of a group with those that are added; what is there at the same time stays as it is. Refuses `group.no-sessions`,
 * `group.too-many-sessions`.
 */
export function addedSessions(
  known: readonly Session[],
  { sessions = [], rhythm }: Wanted,
  ctx: Context,
): Result<Session[]> {
  const byRhythm = rhythm ? timesOf(rhythm).map((at) => ({ at, minutes: rhythm.minutes })) : []
  const all = new Map(known.map((one) => [one.at, one]))
  for (const { at, minutes = usualMinutes } of [...sessions, ...byRhythm]) {
    if (!all.has(at)) all.set(at, { id: ctx.newId(`session ${at}`), at, minutes })
  }
  if (all.size === 0) return refuse('group.no-sessions')
  if (all.size > most) return refuse('group.too-many-sessions', { most })
  return ok([...all.values()].sort((a, b) => (a.at < b.at ? -1 : 1)))
}
