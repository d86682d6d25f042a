import * as z from 'zod/mini'
import { edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { id, localTime } from '../schemas.ts'
import { addedSessions, sessionArgs } from './added-sessions.ts'
import { attendanceRecord, groupRecord, marksIn, sessionMinutes } from './records.ts'

/** Adds sessions to a group; one at the same time is not added twice. Refuses `group.unknown`, `group.too-many-sessions`. */
export const addSessions = defineCommand({
  name: 'session.add',
  title: { ru: 'Добавить занятия', en: 'Add sessions' },
  args: z.object({ group: id, ...sessionArgs }),
  role: 'member',
  http: { method: 'POST', path: '/groups/{group}/sessions' },
  run(facts, { group: groupId, ...wanted }, ctx) {
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    const made = addedSessions(group.sessions, wanted, ctx)
    return made.ok ? ok(edit(groupRecord, group, { sessions: made.value })) : made
  },
})

/** Moves a session or changes its length; the marks for it stay. Refuses `group.unknown`, `session.unknown`. */
export const editSession = defineCommand({
  name: 'session.edit',
  title: { ru: 'Перенести занятие', en: 'Move a session' },
  args: z.object({
    group: id,
    session: id,
    at: z.optional(localTime),
    minutes: z.optional(sessionMinutes),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/groups/{group}/sessions/{session}' },
  run(facts, { group: groupId, session, at, minutes }) {
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    if (!group.sessions.some((one) => one.id === session)) return refuse('session.unknown')
    const sessions = group.sessions.map((one) =>
      one.id === session ? { ...one, at: at ?? one.at, minutes: minutes ?? one.minutes } : one,
    )
    return ok(edit(groupRecord, group, { sessions }))
  },
})

/** Takes a session away with the marks for it. Refuses `group.unknown`, `session.unknown`, `session.last`. */
export const removeSession = defineCommand({
  name: 'session.remove',
  title: { ru: 'Убрать занятие', en: 'Remove a session' },
  args: z.object({ group: id, session: id }),
  role: 'member',
  http: { method: 'DELETE', path: '/groups/{group}/sessions/{session}' },
  run(facts, { group: groupId, session }) {
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    const sessions = group.sessions.filter((one) => one.id !== session)
    if (sessions.length === group.sessions.length) return refuse('session.unknown')
    if (sessions.length === 0) return refuse('session.last')
    const marks = marksIn(facts, groupId).filter((one) => one.session === session)
    return ok([
      ...edit(groupRecord, group, { sessions }),
      ...marks.map((one) => remove(attendanceRecord, one)),
    ])
  },
})
