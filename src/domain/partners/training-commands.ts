import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { day, id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { partnershipsOf, trainingFields, trainingRecord } from './records.ts'

/** Writes down time put into a partner, today unless another day is given. Refuses `partner.none`, `training.future`. */
export const recordTraining = defineCommand({
  name: 'training.record',
  title: { ru: 'Записать обучение', en: 'Record a training' },
  args: z.object({ client: id, on: z.optional(day), ...trainingFields }),
  role: 'member',
  http: { method: 'POST', path: '/trainings' },
  run(facts, { on: given, ...fields }, ctx) {
    const on = given ?? ctx.day
    if (partnershipsOf(facts, fields.client).length === 0) return refuse('partner.none')
    if (on > ctx.day) return refuse('training.future', { date: on }, 'on')
    const currency = fields.currency ?? settingsOf(facts).currency
    const paid = fields.cost === undefined ? {} : { currency }
    return ok([create(trainingRecord, ctx.newId('training'), { ...fields, ...paid, on })])
  },
})

/** Corrects a training. Refuses `training.unknown`, `training.future`. */
export const editTraining = defineCommand({
  name: 'training.edit',
  title: { ru: 'Исправить обучение', en: 'Correct a training' },
  args: z.object({
    id,
    on: z.optional(day),
    minutes: z.optional(trainingFields.minutes),
    cost: z.nullish(trainingFields.cost),
    topic: z.nullish(trainingFields.topic),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/trainings/{id}' },
  run(facts, { id: trainingId, ...patch }, ctx) {
    const training = facts.get(trainingRecord, trainingId)
    if (!training) return refuse('training.unknown')
    if (patch.on && patch.on > ctx.day) return refuse('training.future', { date: patch.on }, 'on')
    const currency = training.currency ?? settingsOf(facts).currency
    const paid = patch.cost === undefined ? {} : { currency: patch.cost === null ? null : currency }
    return ok(edit(trainingRecord, training, { ...patch, ...paid }))
  },
})

/** Deletes a training. Refuses `training.unknown`. */
export const deleteTraining = defineCommand({
  name: 'training.delete',
  title: { ru: 'Удалить обучение', en: 'Delete a training' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/trainings/{id}' },
  run(facts, { id: trainingId }) {
    const training = facts.get(trainingRecord, trainingId)
    return training ? ok([remove(trainingRecord, training)]) : refuse('training.unknown')
  },
})

export const trainingCommands = [recordTraining, editTraining, deleteTraining]
