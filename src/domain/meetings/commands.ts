import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id, line, localTime } from '../schemas.ts'
import { meetingOutcomes, meetingRecord } from './records.ts'

/** Arranges a meeting. Refuses `client.unknown`, `meeting.past`. */
export const arrangeMeeting = defineCommand({
  name: 'meeting.arrange',
  title: { ru: 'Назначить встречу', en: 'Arrange a meeting' },
  args: z.object({ id: z.optional(id), client: id, at: localTime, place: z.optional(line(300)) }),
  role: 'member',
  http: { method: 'POST', path: '/meetings' },
  run(facts, { id: given, ...meeting }, ctx) {
    if (!facts.get(clientRecord, meeting.client)) {
      return refuse('client.unknown', { id: meeting.client })
    }
    if (meeting.at.slice(0, 10) < ctx.day) return refuse('meeting.past', { at: meeting.at })
    const meetingId = given ?? ctx.newId('meeting')
    return ok([create(meetingRecord, meetingId, { ...meeting, arrangedOn: ctx.day })])
  },
})

/** The client has confirmed that they come. Refuses `meeting.unknown`. */
export const confirmMeeting = defineCommand({
  name: 'meeting.confirm',
  title: { ru: 'Встреча подтверждена', en: 'Confirm a meeting' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/confirm' },
  run(facts, { id: meetingId }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    return ok(meeting.confirmedOn ? [] : edit(meetingRecord, meeting, { confirmedOn: ctx.day }))
  },
})

/** How a meeting ended; a moved one is arranged anew. Refuses `meeting.unknown`. */
export const closeMeeting = defineCommand({
  name: 'meeting.close',
  title: { ru: 'Чем кончилась встреча', en: 'Close a meeting' },
  args: z.object({ id, outcome: z.enum(meetingOutcomes), movedTo: z.optional(localTime) }),
  role: 'member',
  http: { method: 'POST', path: '/meetings/{id}/close' },
  run(facts, { id: meetingId, outcome, movedTo }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    const closed = edit(meetingRecord, meeting, { closedOn: ctx.day, outcome })
    if (outcome !== 'moved' || !movedTo) return ok(closed)
    const { id: _, confirmedOn: __, closedOn: ___, outcome: ____, ...kept } = meeting
    const next = { ...kept, at: movedTo, arrangedOn: ctx.day, movedFrom: meetingId }
    return ok([...closed, create(meetingRecord, ctx.newId('meeting'), next)])
  },
})

/**
 * Corrects what was written down of a meeting: its time, its place, how it ended; `outcome` null opens it
 * again. A meeting that is moved is closed as `moved` instead. Refuses `meeting.unknown`.
 */
export const editMeeting = defineCommand({
  name: 'meeting.edit',
  title: { ru: 'Исправить встречу', en: 'Correct a meeting' },
  args: z.object({
    id,
    at: z.optional(localTime),
    place: z.nullish(line(300)),
    outcome: z.nullish(z.enum(meetingOutcomes)),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/meetings/{id}' },
  run(facts, { id: meetingId, outcome, ...patch }, ctx) {
    const meeting = facts.get(meetingRecord, meetingId)
    if (!meeting) return refuse('meeting.unknown', { id: meetingId })
    const closedOn = meeting.closedOn ?? ctx.day
    const ended = outcome === null ? { outcome, closedOn: null } : outcome && { outcome, closedOn }
    return ok(edit(meetingRecord, meeting, { ...patch, ...ended }))
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
  deleteMeeting,
]
