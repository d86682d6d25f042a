import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { openMeetings } from '../meetings/records.ts'
import { id, line } from '../schemas.ts'
import { cadenceFields, cadenceRecord, pursuitRecord } from './records.ts'
import { openPursuit } from './run.ts'

/**
 * Begins to ask a prospect for an answer: by three calls and a letter, or by a cadence of one's own. Refuses `client.unknown`,
 * `client.forgotten`, `cadence.unknown`, `pursuit.running`, `pursuit.meeting-stands`.
 */
export const startPursuit = defineCommand({
  name: 'pursuit.start',
  title: { ru: 'Начать: три звонка и письмо', en: 'Start a pursuit' },
  args: z.object({ id: z.optional(id), client: id, cadence: z.optional(id) }),
  role: 'member',
  http: { method: 'POST', path: '/pursuits' },
  run(facts, { id: given, client, cadence }, ctx) {
    const card = facts.get(clientRecord, client)
    if (!card) return refuse('client.unknown', { id: client })
    if (forgottenOn(facts, card, ctx.day)) return refuse('client.forgotten')
    const own = cadence === undefined ? undefined : facts.get(cadenceRecord, cadence)
    if (cadence !== undefined && !own) return refuse('cadence.unknown', { id: cadence })
    if (openPursuit(facts, client, ctx.day)) return refuse('pursuit.running')
    if (openMeetings(facts, client).length > 0) return refuse('pursuit.meeting-stands')
    const { title, steps, closeAfter, workDaysOnly } = own ?? {}
    const pursuit = {
      client,
      startedOn: ctx.day,
      at: ctx.at,
      ...(title !== undefined &&
        steps && { own: { title, steps, closeAfter: closeAfter ?? 1, workDaysOnly } }),
    }
    return ok([create(pursuitRecord, given ?? ctx.newId('pursuit'), pursuit)])
  },
})

/** Ends a pursuit by hand, without an answer; the client stays. Refuses `pursuit.unknown`. */
export const stopPursuit = defineCommand({
  name: 'pursuit.stop',
  title: { ru: 'Больше не добиваться ответа', en: 'Stop a pursuit' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/pursuits/{id}/stop' },
  run(facts, { id: pursuitId }, ctx) {
    const pursuit = facts.get(pursuitRecord, pursuitId)
    if (!pursuit) return refuse('pursuit.unknown', { id: pursuitId })
    return ok(pursuit.stoppedOn ? [] : edit(pursuitRecord, pursuit, { stoppedOn: ctx.day }))
  },
})

/** Deletes a pursuit that was begun by mistake; talks stay. Refuses `pursuit.unknown`. */
export const deletePursuit = defineCommand({
  name: 'pursuit.delete',
  title: { ru: 'Удалить переговоры', en: 'Delete a pursuit' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/pursuits/{id}' },
  run(facts, { id: pursuitId }) {
    const pursuit = facts.get(pursuitRecord, pursuitId)
    return pursuit
      ? ok([remove(pursuitRecord, pursuit)])
      : refuse('pursuit.unknown', { id: pursuitId })
  },
})

/** Makes a cadence of one's own: steps, the days between them, working days only or not. */
export const makeCadence = defineCommand({
  name: 'cadence.make',
  title: { ru: 'Составить свой порядок шагов', en: 'Make a cadence' },
  args: z.object({ id: z.optional(id), title: line(60), ...cadenceFields }),
  role: 'member',
  http: { method: 'POST', path: '/cadences' },
  run(_, { id: given, ...cadence }, ctx) {
    return ok([create(cadenceRecord, given ?? ctx.newId('cadence'), cadence)])
  },
})

/** Changes a cadence for what begins later; what runs keeps its steps. Refuses `cadence.unknown`. */
export const editCadence = defineCommand({
  name: 'cadence.edit',
  title: { ru: 'Изменить порядок шагов', en: 'Edit a cadence' },
  args: z.object({
    id,
    title: z.optional(line(60)),
    steps: z.optional(cadenceFields.steps),
    closeAfter: z.optional(cadenceFields.closeAfter),
    workDaysOnly: z.nullish(z.boolean()),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/cadences/{id}' },
  run(facts, { id: cadenceId, ...patch }) {
    const cadence = facts.get(cadenceRecord, cadenceId)
    return cadence
      ? ok(edit(cadenceRecord, cadence, patch))
      : refuse('cadence.unknown', { id: cadenceId })
  },
})

/** Deletes a cadence; what runs by it goes on. Refuses `cadence.unknown`. */
export const deleteCadence = defineCommand({
  name: 'cadence.delete',
  title: { ru: 'Удалить порядок шагов', en: 'Delete a cadence' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/cadences/{id}' },
  run(facts, { id: cadenceId }) {
    const cadence = facts.get(cadenceRecord, cadenceId)
    return cadence
      ? ok([remove(cadenceRecord, cadence)])
      : refuse('cadence.unknown', { id: cadenceId })
  },
})

export const pursuitCommands = [
  startPursuit,
  stopPursuit,
  deletePursuit,
  makeCadence,
  editCadence,
  deleteCadence,
]
