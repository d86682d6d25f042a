import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { idFor } from '../../book/ids.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id, line } from '../schemas.ts'
import { attentionOf, attentionRecord, vipYear } from './records.ts'

/** Notes that a VIP of a year was given a sign of attention; given twice, it stays one. Refuses `client.unknown`. */
export const giveAttention = defineCommand({
  name: 'attention.give',
  title: { ru: 'Отметить знак внимания', en: 'Note a sign of attention' },
  args: z.object({ client: id, year: vipYear, note: z.optional(line(300)) }),
  role: 'member',
  http: { method: 'POST', path: '/attentions' },
  run(facts, { client, year, note }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const known = attentionOf(facts, client, year)
    if (known) return ok(edit(attentionRecord, known, note === undefined ? {} : { note }))
    const made = { client, year, on: ctx.day, ...(note !== undefined && { note }) }
    return ok([create(attentionRecord, idFor(client, `attention ${year}`), made)])
  },
})

/** Takes the tick away. Refuses `attention.unknown`. */
export const deleteAttention = defineCommand({
  name: 'attention.delete',
  title: { ru: 'Снять отметку о знаке внимания', en: 'Take the sign of attention away' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/attentions/{id}' },
  run(facts, { id: attentionId }) {
    const attention = facts.get(attentionRecord, attentionId)
    if (!attention) return refuse('attention.unknown')
    return ok([remove(attentionRecord, attention)])
  },
})

export const vipCommands = [giveAttention, deleteAttention]
