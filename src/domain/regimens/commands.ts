import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id } from '../schemas.ts'
import { regimenFields, regimenRecord } from './records.ts'
import { hasPace } from './supply.ts'

/** Starts a regimen; the first day is the day of the command unless given. Refuses `client.unknown`, `regimen.no-pace`. */
export const startRegimen = defineCommand({
  name: 'regimen.start',
  title: { ru: 'Начать программу приёма', en: 'Start a regimen' },
  args: z.object({ client: id, startedOn: z.optional(day), ...regimenFields }),
  role: 'member',
  http: { method: 'POST', path: '/regimens' },
  run(facts, regimen, ctx) {
    const { client, startedOn = ctx.day } = regimen
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    if (!hasPace(regimen)) return refuse('regimen.no-pace')
    const data = { ...regimen, startedOn, madeOn: ctx.day }
    return ok([create(regimenRecord, ctx.newId('regimen'), data)])
  },
})

/** Corrects a regimen; `endedOn` null: it goes on. Refuses `regimen.unknown`, `regimen.no-pace`, `regimen.bad-end`. */
export const editRegimen = defineCommand({
  name: 'regimen.edit',
  title: { ru: 'Изменить программу приёма', en: 'Edit a regimen' },
  args: z.object({
    id,
    product: z.optional(regimenFields.product),
    daily: z.nullish(regimenFields.daily),
    unit: z.nullish(regimenFields.unit),
    packSize: z.nullish(regimenFields.packSize),
    packDays: z.nullish(regimenFields.packDays),
    packs: z.nullish(regimenFields.packs),
    courseDays: z.nullish(regimenFields.courseDays),
    note: z.nullish(regimenFields.note),
    startedOn: z.optional(day),
    endedOn: z.nullish(day),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/regimens/{id}' },
  run(facts, { id: regimenId, ...patch }, ctx) {
    const regimen = facts.get(regimenRecord, regimenId)
    if (!regimen) return refuse('regimen.unknown')
    if (!hasPace({ ...regimen, ...patch })) return refuse('regimen.no-pace')
    const { startedOn = regimen.startedOn, endedOn = regimen.endedOn } = patch
    const end = ending(startedOn, endedOn, ctx.day)
    return end.ok ? ok(edit(regimenRecord, regimen, patch)) : end
  },
})

/** Ends a regimen, on the day of the command unless another is given. Refuses `regimen.unknown`, `regimen.bad-end`. */
export const endRegimen = defineCommand({
  name: 'regimen.end',
  title: { ru: 'Завершить программу приёма', en: 'End a regimen' },
  args: z.object({ id, on: z.optional(day) }),
  role: 'member',
  http: { method: 'POST', path: '/regimens/{id}/end' },
  run(facts, { id: regimenId, on }, ctx) {
    const regimen = facts.get(regimenRecord, regimenId)
    if (!regimen) return refuse('regimen.unknown')
    const endedOn = on ?? ctx.day
    const end = ending(regimen.startedOn, endedOn, ctx.day)
    return end.ok ? ok(edit(regimenRecord, regimen, { endedOn })) : end
  },
})

/** Deletes a regimen; the orders stay. Refuses `regimen.unknown`. */
export const deleteRegimen = defineCommand({
  name: 'regimen.delete',
  title: { ru: 'Удалить программу приёма', en: 'Delete a regimen' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/regimens/{id}' },
  run(facts, { id: regimenId }) {
    const regimen = facts.get(regimenRecord, regimenId)
    return regimen ? ok([remove(regimenRecord, regimen)]) : refuse('regimen.unknown')
  },
})

export const regimenCommands = [startRegimen, editRegimen, endRegimen, deleteRegimen]

/** A course ends neither before it has begun nor on a day to come. */
function ending(
  startedOn: string,
  endedOn: string | null | undefined,
  today: string,
): Result<null> {
  if (!endedOn || (endedOn >= startedOn && endedOn <= today)) return ok(null)
  return refuse('regimen.bad-end', { started: startedOn }, 'endedOn')
}
