import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id, line, localTime } from '../schemas.ts'
import { arranged } from './arranged.ts'
import { meetingOutcomes, meetingRecord, minutes } from './records.ts'
import { lastConfirmed, movedTo } from './rules.ts'

/** Arranges a meeting. Refuses `client.unknown`, `meeting.past`, `meeting.invited-self`. */
export const arrangeMeeting = defineCommand({
  name: 'meeting.arrange',
  title: { ru: 'Назначить встречу', en: 'Arrange a meeting' },
  args: z.object({
    id: z.optional(id),
    client: id,
    at: localTime,
    minutes: z.optional(minutes),
    place: z.optional(line(300)),
    invited: z.optional(id),
  }),
  role: 'member',
  http: { method: 'POST', path: '/meetings' },
  run(facts, { id: given, ...meeting }, ctx) {
    if (!facts.get(clientRecord, meeting.client)) {
      return refuse('client.unknown', { id: meeting.client })
    }
    const along = mayCome(facts, meeting.invited, meeting.client)
    if (!along.ok) return along
    if (meeting.at.slice(0, 10) < ctx.day) return refuse('meeting.past', { at: meeting.at })
    return ok([create(meetingRecord, given ?? ctx.newId('meeting'), arranged(meeting, ctx))])
  },
})

/** The client has confirmed that they come, the day before or on the day itself. Refuses `meeting.unknown`. */
export const confirmMeeting = defineCommand({
  name: 'meeting.confirm',
  title: { ru: 'Встреча подтверждена', en: 'Confirm a meeting' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/confirm' },
  run(facts, { id: meetingId }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    const last = lastConfirmed(meeting)
    if (last === undefined) return ok(edit(meetingRecord, meeting, { confirmedOn: ctx.day }))
    return ok(last < ctx.day ? edit(meetingRecord, meeting, { confirmedAgainOn: ctx.day }) : [])
  },
})

/**
 * How a meeting ended, and how long it took once it was held; a moved one is arranged anew, with everything but what was
 * confirmed. Refuses `meeting.unknown`, `meeting.past` and, where another device has moved it already, `meeting.moved`.
 */
export const closeMeeting = defineCommand({
  name: 'meeting.close',
  title: { ru: 'Чем кончилась встреча', en: 'Close a meeting' },
  args: z.object({
    id,
    outcome: z.enum(meetingOutcomes),
    movedTo: z.optional(localTime),
    minutes: z.optional(minutes),
  }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/close' },
  run(facts, { id: meetingId, outcome, movedTo: to, minutes: took }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    const isSame = meeting.closedOn !== undefined && meeting.outcome === outcome
    const closed = edit(meetingRecord, meeting, {
      outcome,
      closedOn: isSame ? meeting.closedOn : ctx.day,
      ...(took !== undefined && { minutes: took }),
      // Whoever was invited along has to hear of this, whatever they were told before.
      ...(!isSame && { toldOn: null }),
    })
    if (outcome !== 'moved' || !to) return ok(closed)
    if (to.slice(0, 10) < ctx.day) return refuse('meeting.past', { at: to })
    if (movedTo(facts, meeting)) return refuse('meeting.moved')
    const { client, minutes: lasts, place, invited } = meeting
    const next = arranged({ client, at: to, minutes: lasts, place, invited }, ctx)
    return ok([
      ...closed,
      create(meetingRecord, ctx.newId('meeting'), { ...next, movedFrom: meetingId }),
    ])
  },
})

/**
 * Corrects what was written down of a meeting: its time, its place, how long it took, who was invited along, how it ended;
 * `outcome` null opens it again. A meeting that is moved is closed as `moved` instead. Refuses `meeting.unknown`,
 * `client.unknown`, `meeting.invited-self`.
 */
export const editMeeting = defineCommand({
  name: 'meeting.edit',
  title: { ru: 'Исправить встречу', en: 'Correct a meeting' },
  args: z.object({
    id,
    at: z.optional(localTime),
    minutes: z.nullish(minutes),
    place: z.nullish(line(300)),
    invited: z.nullish(id),
    outcome: z.nullish(z.enum(meetingOutcomes)),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/meetings/{id}' },
  run(facts, { id: meetingId, outcome, ...patch }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    const along = mayCome(facts, patch.invited ?? undefined, meeting.client)
    if (!along.ok) return along
    const closedOn = meeting.closedOn ?? ctx.day
    const ended = outcome === null ? { outcome, closedOn: null } : outcome && { outcome, closedOn }
    const isOther = patch.invited !== undefined && patch.invited !== (meeting.invited ?? null)
    const anew = isOther && { warnedOn: null, toldOn: null }
    return ok(edit(meetingRecord, meeting, { ...patch, ...ended, ...anew }))
  },
})

/**
 * Whoever was invited along has been told how it stands: that there is no confirmation yet, or what became of the meeting
 * afterwards. Refuses `meeting.unknown`, `meeting.nobody`.
 */
export const warnInvited = defineCommand({
  name: 'meeting.warn',
  title: { ru: 'Приглашённый предупреждён', en: 'Tell the one invited along' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/warn' },
  run(facts, { id: meetingId }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    if (!meeting.invited) return refuse('meeting.nobody')
    const { closedOn, warnedOn, toldOn } = meeting
    const knows = closedOn !== undefined || (warnedOn && lastConfirmed(meeting) !== undefined)
    const mark = knows ? { toldOn: toldOn ?? ctx.day } : { warnedOn: warnedOn ?? ctx.day }
    return ok(edit(meetingRecord, meeting, mark))
  },
})

/** After a meeting that was held nothing follows for now: it is no longer asked what comes next. Refuses `meeting.unknown`, `meeting.not-held`. */
export const settleMeeting = defineCommand({
  name: 'meeting.settle',
  title: { ru: 'После встречи: ничего', en: 'Nothing follows a meeting' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/settle' },
  run(facts, { id: meetingId }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    if (!meeting.closedOn || meeting.outcome !== 'held') return refuse('meeting.not-held')
    return ok(meeting.settledOn ? [] : edit(meetingRecord, meeting, { settledOn: ctx.day }))
  },
})

/** Deletes a meeting. Refuses `meeting.unknown`. */
export const deleteMeeting = defineCommand({
  name: 'meeting.delete',
  title: { ru: 'Удалить встречу', en: 'Delete a meeting' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/meetings/{id}' },
  run(facts, { id: meetingId }) {
    const meeting = facts.get(meetingRecord, meetingId)
    return meeting
      ? ok([remove(meetingRecord, meeting)])
      : refuse('meeting.unknown', { id: meetingId })
  },
})

export const meetingCommands = [
  arrangeMeeting,
  confirmMeeting,
  closeMeeting,
  editMeeting,
  warnInvited,
  settleMeeting,
  deleteMeeting,
]

/** Somebody of the book, and not the client themselves. */
function mayCome(facts: Facts, invited: string | undefined, client: string): Result<null> {
  if (invited === undefined) return ok(null)
  if (invited === client) return refuse('meeting.invited-self', {}, 'invited')
  return facts.get(clientRecord, invited) ? ok(null) : refuse('client.unknown', { id: invited })
}
