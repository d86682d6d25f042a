import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { id } from '../schemas.ts'
import { broadcastRecord, newsletterFields, newsletterRecord } from './records.ts'

/** Writes an issue of the newsletter. Refuses `newsletter.exists`. */
export const writeNewsletter = defineCommand({
  name: 'newsletter.write',
  title: { ru: 'Написать выпуск газеты', en: 'Write a newsletter' },
  args: z.object({ id: z.optional(id), ...newsletterFields }),
  role: 'member',
  http: { method: 'POST', path: '/newsletters' },
  run(facts, { id: given, ...issue }, ctx) {
    const issueId = given ?? ctx.newId('newsletter')
    if (facts.get(newsletterRecord, issueId)) return refuse('newsletter.exists')
    return ok([create(newsletterRecord, issueId, { ...issue, on: ctx.day })])
  },
})

/** Corrects an issue. Refuses `newsletter.unknown`. */
export const editNewsletter = defineCommand({
  name: 'newsletter.edit',
  title: { ru: 'Исправить выпуск', en: 'Edit a newsletter' },
  args: z.object({
    id,
    title: z.optional(newsletterFields.title),
    body: z.optional(newsletterFields.body),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/newsletters/{id}' },
  run(facts, { id: issueId, ...patch }) {
    const issue = facts.get(newsletterRecord, issueId)
    return issue ? ok(edit(newsletterRecord, issue, patch)) : refuse('newsletter.unknown')
  },
})

/** Deletes an issue. Refuses `newsletter.unknown`, and `newsletter.used` when a broadcast carries it. */
export const deleteNewsletter = defineCommand({
  name: 'newsletter.delete',
  title: { ru: 'Удалить выпуск', en: 'Delete a newsletter' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/newsletters/{id}' },
  run(facts, { id: issueId }) {
    const issue = facts.get(newsletterRecord, issueId)
    if (!issue) return refuse('newsletter.unknown')
    for (const broadcast of facts.all(broadcastRecord)) {
      if (broadcast.newsletter === issueId)
        return refuse('newsletter.used', { title: broadcast.title })
    }
    return ok([remove(newsletterRecord, issue)])
  },
})

export const newsletterCommands = [writeNewsletter, editNewsletter, deleteNewsletter]
