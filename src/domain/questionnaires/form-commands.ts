import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { id } from '../schemas.ts'
import { questionsOf } from './questions.ts'
import { everyDays, filledRecord, formFields, formRecord, questionArgs } from './records.ts'

const questions = z.array(questionArgs).check(z.minLength(1), z.maxLength(100))

/** Makes a form. Refuses `form.no-options`, `form.bad-scale`, `form.same-question`. */
export const makeForm = defineCommand({
  name: 'form.make',
  title: { ru: 'Составить анкету', en: 'Make a form' },
  args: z.object({ ...formFields, questions }),
  role: 'member',
  http: { method: 'POST', path: '/forms' },
  run(_, form, ctx) {
    const asked = questionsOf(form.questions, (nth) => ctx.newId(`question ${nth}`))
    if (!asked.ok) return asked
    return ok([create(formRecord, ctx.newId('form'), { ...form, questions: asked.value })])
  },
})

/**
 * Changes a form, or puts it away with `archived`; what was filled stays as it was filled. Refuses `form.unknown`,
 * `form.no-options`, `form.bad-scale`, `form.same-question`.
 */
export const editForm = defineCommand({
  name: 'form.edit',
  title: { ru: 'Изменить анкету', en: 'Edit a form' },
  args: z.object({
    id,
    title: z.optional(formFields.title),
    kind: z.optional(formFields.kind),
    every: z.nullish(everyDays),
    questions: z.optional(questions),
    archived: z.optional(z.boolean()),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/forms/{id}' },
  run(facts, { id: formId, questions: given, archived, title, kind, every }, ctx) {
    const form = facts.get(formRecord, formId)
    if (!form) return refuse('form.unknown')
    const asked = questionsOf(given ?? form.questions, (nth) => ctx.newId(`question ${nth}`))
    if (!asked.ok) return asked
    const { archivedOn = ctx.day } = form
    return ok(
      edit(formRecord, form, {
        ...(title !== undefined && { title }),
        ...(kind !== undefined && { kind }),
        ...(every !== undefined && { every }),
        ...(given && { questions: asked.value }),
        ...(archived !== undefined && { archivedOn: archived ? archivedOn : null }),
      }),
    )
  },
})

/** Deletes a form that nobody has filled. Refuses `form.unknown`, and `form.filled` when it was: then it can be put away. */
export const deleteForm = defineCommand({
  name: 'form.delete',
  title: { ru: 'Удалить анкету', en: 'Delete a form' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/forms/{id}' },
  run(facts, { id: formId }) {
    const form = facts.get(formRecord, formId)
    if (!form) return refuse('form.unknown')
    const count = facts.where(filledRecord, 'form', formId).length
    return count > 0 ? refuse('form.filled', { count }) : ok([remove(formRecord, form)])
  },
})
