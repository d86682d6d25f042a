import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { orderFields } from '../orders/records.ts'
import { day, id, line, lines, localTime, minutes } from '../schemas.ts'
import { broughtBy, settledBy } from './outcomes.ts'
import { channels, directions, plainOutcomes, saidOutcomes, touchRecord } from './records.ts'
import { isPlain } from './rules.ts'

/**
 * Records a touch with its outcome: one tap writes everything it means. A promise and a "not now" need a
 * day (`due`), a meeting its time. Refuses `client.unknown`, `touch.needs-day`, `touch.needs-time`,
 * `touch.day-passed`, `touch.future`.
 */
export const recordTouch = defineCommand({
  name: 'touch.record',
  title: { ru: 'Записать разговор', en: 'Record a talk' },
  args: z.object({
    client: id,
    outcome: z.enum(saidOutcomes),
    channel: z._default(z.enum(channels), 'call'),
    direction: z._default(z.enum(directions), 'out'),
    on: z.optional(day),
    note: z.optional(lines(5000)),
    stall: z.optional(line(60)),
    minutes: z.optional(minutes),
    due: z.optional(day),
    meetingAt: z.optional(localTime),
    order: z.optional(
      z.object({ sum: orderFields.sum, items: orderFields.items, currency: orderFields.currency }),
    ),
  }),
  role: 'member',
  http: { method: 'POST', path: '/touches' },
  run(facts, { client: clientId, outcome, due, meetingAt, order, note, stall, ...said }, ctx) {
    const client = facts.get(clientRecord, clientId)
    if (!client) return refuse('client.unknown', { id: clientId })
    if (said.on && said.on > ctx.day) return refuse('touch.future', { date: said.on })
    if (outcome === 'promised' && !due) return refuse('touch.needs-day', {}, 'due')
    if (outcome === 'meeting' && !meetingAt) return refuse('touch.needs-time', {}, 'meetingAt')
    const until = due ?? meetingAt?.slice(0, 10)
    if (until && until < ctx.day) return refuse('touch.day-passed', { date: until })
    const given = { facts, client, ctx }
    const tap = { outcome, due, meetingAt, order, text: note }
    const brought = broughtBy(tap, given)
    const touch = create(touchRecord, ctx.newId('touch'), {
      ...said,
      client: clientId,
      on: said.on ?? ctx.day,
      at: ctx.at,
      outcome,
      ...(note && { note }),
      ...(stall && outcome === 'stall' && { stall }),
      ...(brought && { brought: brought.id }),
    })
    return ok([touch, ...(brought ? [brought] : []), ...settledBy(tap, given)])
  },
})

/**
 * Corrects a touch. Its outcome can become another one that brings nothing by itself, unless it has brought
 * something: that is corrected where it stands. Refuses `touch.unknown`, `touch.future`, `touch.brought`.
 */
export const editTouch = defineCommand({
  name: 'touch.edit',
  title: { ru: 'Исправить запись', en: 'Edit a touch' },
  args: z.object({
    id,
    note: z.nullish(lines(5000)),
    stall: z.nullish(line(60)),
    minutes: z.nullish(minutes),
    on: z.optional(day),
    channel: z.optional(z.enum(channels)),
    direction: z.optional(z.enum(directions)),
    outcome: z.optional(z.enum(plainOutcomes)),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/touches/{id}' },
  run(facts, { id: touchId, ...patch }, ctx) {
    const touch = facts.get(touchRecord, touchId)
    if (!touch) return refuse('touch.unknown', { id: touchId })
    if (patch.on && patch.on > ctx.day) return refuse('touch.future', { date: patch.on })
    const isOther = patch.outcome !== undefined && patch.outcome !== touch.outcome
    if (isOther && !isPlain(touch.outcome)) return refuse('touch.brought')
    return ok(edit(touchRecord, touch, patch))
  },
})

/** Deletes a touch. Refuses `touch.unknown`. */
export const deleteTouch = defineCommand({
  name: 'touch.delete',
  title: { ru: 'Удалить запись', en: 'Delete a touch' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/touches/{id}' },
  run(facts, { id: touchId }) {
    const touch = facts.get(touchRecord, touchId)
    return touch ? ok([remove(touchRecord, touch)]) : refuse('touch.unknown', { id: touchId })
  },
})

export const touchCommands = [recordTouch, editTouch, deleteTouch]
