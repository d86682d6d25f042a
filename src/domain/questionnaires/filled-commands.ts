import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id } from '../schemas.ts'
import { answersOf } from './answers.ts'
import { answerValue, filledRecord, formRecord } from './records.ts'

/** By the ids of the questions; what has no answer is null or left out. */
const answers = z.catchall(z.object({}), z.nullable(answerValue))

/**
 * Fills a form with a client. Refuses `client.unknown`, `form.unknown`, `filled.future`, `answer.unfit`, `answer.unknown`,
 * `answer.none`.
 */
export const fillForm = defineCommand({
  name: 'form.fill',
  title: { ru: 'Заполнить анкету', en: 'Fill in a form' },
  args: z.object({ client: id, form: id, on: z.optional(day), answers }),
  role: 'member',
  http: { method: 'POST', path: '/forms/{form}/filled' },
  run(facts, { client, form: formId, answers: said, ...when }, ctx) {
    const { on = ctx.day } = when
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const form = facts.get(formRecord, formId)
    if (!form) return refuse('form.unknown')
    if (on > ctx.day) return refuse('filled.future', { date: on }, 'on')
    const checked = answersOf(form.questions, said)
    if (!checked.ok) return checked
    const written = { title: form.title, on, answers: checked.value, at: ctx.at }
    return ok([create(filledRecord, ctx.newId('filled'), { client, form: formId, ...written })])
  },
})

/**
 * Corrects what was filled: answers that are given become so, null takes one away, the others stay. Refuses `filled.unknown`,
 * `filled.future`, `answer.unfit`, `answer.unknown`, `answer.none`.
 */
export const correctFilled = defineCommand({
  name: 'form.correct',
  title: { ru: 'Исправить ответы', en: 'Correct answers' },
  args: z.object({ id, on: z.optional(day), answers: z.optional(answers) }),
  role: 'member',
  http: { method: 'PATCH', path: '/filled/{id}' },
  run(facts, { id: filledId, on, answers: said }, ctx) {
    const filled = facts.get(filledRecord, filledId)
    if (!filled) return refuse('filled.unknown')
    if (on && on > ctx.day) return refuse('filled.future', { date: on }, 'on')
    const questions = facts.get(formRecord, filled.form)?.questions ?? []
    const checked = said ? answersOf(questions, said, filled.answers) : ok(filled.answers)
    if (!checked.ok) return checked
    return ok(edit(filledRecord, filled, { answers: checked.value, ...(on && { on }) }))
  },
})

/** Deletes a filled form. Refuses `filled.unknown`. */
export const deleteFilled = defineCommand({
  name: 'filled.delete',
  title: { ru: 'Удалить заполненную анкету', en: 'Delete a filled form' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/filled/{id}' },
  run(facts, { id: filledId }) {
    const filled = facts.get(filledRecord, filledId)
    return filled ? ok([remove(filledRecord, filled)]) : refuse('filled.unknown')
  },
})
