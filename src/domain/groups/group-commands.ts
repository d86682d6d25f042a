import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { day, id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { addedSessions, sessionArgs } from './added-sessions.ts'
import { paymentsFor } from './money.ts'
import {
  attendanceRecord,
  enrolmentRecord,
  enrolmentsIn,
  groupFields,
  groupRecord,
  marksIn,
} from './records.ts'

/** Opens a group with its sessions: dates, a rhythm, or both. Refuses `group.exists`, `group.no-sessions`, `group.too-many-sessions`. */
export const openGroup = defineCommand({
  name: 'group.open',
  title: { ru: 'Открыть группу', en: 'Open a group' },
  args: z.object({ id: z.optional(id), ...groupFields, ...sessionArgs }),
  role: 'member',
  http: { method: 'POST', path: '/groups' },
  run(facts, { id: given, sessions, rhythm, ...fields }, ctx) {
    const groupId = given ?? ctx.newId('group')
    if (facts.get(groupRecord, groupId)) return refuse('group.exists')
    const made = addedSessions([], { sessions, rhythm }, ctx)
    if (!made.ok) return made
    const { currency } = settingsOf(facts)
    const group = { ...fields, sessions: made.value, currency, madeOn: ctx.day }
    return ok([create(groupRecord, groupId, group)])
  },
})

/** Corrects what a group holds besides its sessions; `cancelledOn` null: it takes place after all. Refuses `group.unknown`. */
export const editGroup = defineCommand({
  name: 'group.edit',
  title: { ru: 'Изменить группу', en: 'Edit a group' },
  args: z.object({
    id,
    title: z.optional(groupFields.title),
    place: z.nullish(groupFields.place),
    seats: z.nullish(groupFields.seats),
    planned: z.nullish(groupFields.planned),
    least: z.nullish(groupFields.least),
    price: z.nullish(groupFields.price),
    prepayment: z.nullish(groupFields.prepayment),
    prepayBy: z.nullish(groupFields.prepayBy),
    costs: z.nullish(groupFields.costs),
    note: z.nullish(groupFields.note),
    cancelledOn: z.nullish(day),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/groups/{id}' },
  run(facts, { id: groupId, ...patch }) {
    const group = facts.get(groupRecord, groupId)
    return group ? ok(edit(groupRecord, group, patch)) : refuse('group.unknown')
  },
})

/** A group does not take place: everybody enrolled is to be told. Refuses `group.unknown`. */
export const cancelGroup = defineCommand({
  name: 'group.cancel',
  title: { ru: 'Отменить группу', en: 'Cancel a group' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/groups/{id}/cancel' },
  run(facts, { id: groupId }, ctx) {
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    return ok(group.cancelledOn ? [] : edit(groupRecord, group, { cancelledOn: ctx.day }))
  },
})

/** Deletes a group with its enrolments and marks. Refuses `group.unknown`, and `group.paid` once money was taken. */
export const deleteGroup = defineCommand({
  name: 'group.delete',
  title: { ru: 'Удалить группу', en: 'Delete a group' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/groups/{id}' },
  run(facts, { id: groupId }) {
    const group = facts.get(groupRecord, groupId)
    if (!group) return refuse('group.unknown')
    const enrolments = enrolmentsIn(facts, groupId)
    if (enrolments.some((one) => paymentsFor(facts, one.id).length > 0)) return refuse('group.paid')
    return ok([
      ...marksIn(facts, groupId).map((one) => remove(attendanceRecord, one)),
      ...enrolments.map((one) => remove(enrolmentRecord, one)),
      remove(groupRecord, group),
    ])
  },
})
