import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { day, id } from '../schemas.ts'
import { overlapping, periodsIn } from './periods.ts'
import { handoutRecord, type Period, periodFields, periodRecord } from './records.ts'

/** Opens a period. Refuses `period.exists`, `period.backwards`, `period.overlaps`. */
export const openPeriod = defineCommand({
  name: 'period.open',
  title: { ru: 'Открыть период', en: 'Open a period' },
  args: z.object({ id: z.optional(id), ...periodFields }),
  role: 'member',
  http: { method: 'POST', path: '/periods' },
  run(facts, { id: given, ...period }, ctx) {
    const periodId = given ?? ctx.newId('period')
    if (facts.get(periodRecord, periodId)) return refuse('period.exists')
    const fits = fitting(periodsIn(facts), period)
    return fits.ok ? ok([create(periodRecord, periodId, period)]) : fits
  },
})

/** Corrects a period. Refuses `period.unknown`, `period.backwards`, `period.overlaps`. */
export const editPeriod = defineCommand({
  name: 'period.edit',
  title: { ru: 'Изменить период', en: 'Edit a period' },
  args: z.object({
    id,
    title: z.optional(periodFields.title),
    from: z.optional(day),
    to: z.optional(day),
    copies: z.nullish(periodFields.copies),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/periods/{id}' },
  run(facts, { id: periodId, ...patch }) {
    const period = facts.get(periodRecord, periodId)
    if (!period) return refuse('period.unknown')
    const others = periodsIn(facts).filter((one) => one.id !== periodId)
    const { from = period.from, to = period.to } = patch
    const fits = fitting(others, { from, to })
    return fits.ok ? ok(edit(periodRecord, period, patch)) : fits
  },
})

/** Deletes a period and its list. Refuses `period.unknown`, and `period.used` when catalogues were handed out in it. */
export const deletePeriod = defineCommand({
  name: 'period.delete',
  title: { ru: 'Удалить период', en: 'Delete a period' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/periods/{id}' },
  run(facts, { id: periodId }) {
    const period = facts.get(periodRecord, periodId)
    if (!period) return refuse('period.unknown')
    const list = facts.where(handoutRecord, 'period', periodId)
    const count = list.filter((handout) => handout.givenOn).length
    if (count > 0) return refuse('period.used', { count })
    return ok([remove(periodRecord, period), ...list.map((one) => remove(handoutRecord, one))])
  },
})

function fitting(
  periods: readonly Period[],
  { from, to }: { readonly from: string; readonly to: string },
): Result<null> {
  if (to < from) return refuse('period.backwards', {}, 'to')
  const other = overlapping(periods, { from, to })
  if (!other) return ok(null)
  return refuse('period.overlaps', { title: other.title, from: other.from, to: other.to }, 'from')
}
