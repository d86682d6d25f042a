import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { idFor } from '../../book/ids.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { id } from '../schemas.ts'
import { attendanceRecord, enrolmentRecord, groupRecord, marksIn, type Session } from './records.ts'
import { placesIn } from './seats.ts'
import { dayOfSession } from './sessions.ts'

/**
 * Marks whether a client came to a session; `came` null takes the mark away. Whoever had cancelled and came is enrolled again. Refuses
 * `group.unknown`, `session.unknown`, `session.ahead` before its day, `enrolment.unknown`.
 */
export const markAttendance = defineCommand({
  name: 'attendance.mark',
  title: { ru: 'Отметить явку', en: 'Mark attendance' },
  args: z.object({ group: id, session: id, client: id, came: z.nullable(z.boolean()) }),
  role: 'member',
  http: { method: 'POST', path: '/groups/{group}/sessions/{session}/attendance' },
  run(facts, { group, session: sessionId, client, came }, ctx) {
    const session = heldSession(facts, group, sessionId, ctx.day)
    if (!session.ok) return session
    const enrolment = facts.get(enrolmentRecord, idFor(group, client))
    if (!enrolment) return refuse('enrolment.unknown')
    const markId = markIdOf(sessionId, client)
    const known = facts.get(attendanceRecord, markId)
    if (came === null) return ok(known ? [remove(attendanceRecord, known)] : [])
    const back = came ? edit(enrolmentRecord, enrolment, { cancelledOn: null }) : []
    const on = dayOfSession(session.value)
    const mark = known
      ? edit(attendanceRecord, known, { came })
      : [create(attendanceRecord, markId, { client, group, session: sessionId, on, came })]
    return ok([...mark, ...back])
  },
})

/** Whoever has a seat and no mark for a session did not come. Refuses `group.unknown`, `session.unknown`, `session.ahead`. */
export const markRestAway = defineCommand({
  name: 'attendance.rest',
  title: { ru: 'Отметить: остальные не пришли', en: 'Mark the others as absent' },
  args: z.object({ group: id, session: id }),
  role: 'member',
  http: { method: 'POST', path: '/groups/{group}/sessions/{session}/rest' },
  run(facts, { group: groupId, session: sessionId }, ctx) {
    const session = heldSession(facts, groupId, sessionId, ctx.day)
    const group = facts.get(groupRecord, groupId)
    if (!session.ok || !group) return session.ok ? refuse('group.unknown') : session
    const known = new Set(
      marksIn(facts, groupId).flatMap((one) => (one.session === sessionId ? [one.client] : [])),
    )
    const on = dayOfSession(session.value)
    const rest = placesIn(facts, group).filter(
      ({ standing, enrolment }) => standing === 'seat' && !known.has(enrolment.client),
    )
    return ok(
      rest.map(({ enrolment: { client } }) => {
        const data = { client, group: groupId, session: sessionId, on, came: false }
        return create(attendanceRecord, markIdOf(sessionId, client), data)
      }),
    )
  },
})

function markIdOf(session: string, client: string): string {
  return idFor(session, client)
}

function heldSession(
  facts: Facts,
  groupId: string,
  sessionId: string,
  today: string,
): Result<Session> {
  const group = facts.get(groupRecord, groupId)
  if (!group) return refuse('group.unknown')
  const session = group.sessions.find((one) => one.id === sessionId)
  if (!session) return refuse('session.unknown')
  const on = dayOfSession(session)
  return on > today ? refuse('session.ahead', { date: on }) : ok(session)
}
