import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { idFor } from '../../book/ids.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id } from '../schemas.ts'
import { broadcastFields, broadcastRecord, deliveryRecord, newsletterRecord } from './records.ts'

/** Makes a broadcast with a copy for each client; it is sent by hand, one after another. Refuses `broadcast.exists`, `client.unknown`, `newsletter.unknown`. */
export const makeBroadcast = defineCommand({
  name: 'broadcast.make',
  title: { ru: 'Составить рассылку', en: 'Make a broadcast' },
  args: z.object({
    id: z.optional(id),
    ...broadcastFields,
    clients: z.array(id).check(z.minLength(1), z.maxLength(2000)),
  }),
  role: 'member',
  http: { method: 'POST', path: '/broadcasts' },
  run(facts, { id: given, clients, ...broadcast }, ctx) {
    const broadcastId = given ?? ctx.newId('broadcast')
    if (facts.get(broadcastRecord, broadcastId)) return refuse('broadcast.exists')
    const { newsletter } = broadcast
    if (newsletter && !facts.get(newsletterRecord, newsletter)) return refuse('newsletter.unknown')
    const stranger = clients.find((client) => !facts.get(clientRecord, client))
    if (stranger) return refuse('client.unknown', { id: stranger })
    const copies = [...new Set(clients)].map((client) =>
      create(deliveryRecord, idFor(broadcastId, client), {
        client,
        broadcast: broadcastId,
        on: ctx.day,
      }),
    )
    return ok([create(broadcastRecord, broadcastId, { ...broadcast, on: ctx.day }), ...copies])
  },
})

/** Corrects a broadcast; what was sent already was sent as it stood. Refuses `broadcast.unknown`. */
export const editBroadcast = defineCommand({
  name: 'broadcast.edit',
  title: { ru: 'Исправить рассылку', en: 'Edit a broadcast' },
  args: z.object({
    id,
    title: z.optional(broadcastFields.title),
    text: z.optional(broadcastFields.text),
    within: broadcastFields.within,
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/broadcasts/{id}' },
  run(facts, { id: broadcastId, ...patch }) {
    const broadcast = facts.get(broadcastRecord, broadcastId)
    return broadcast ? ok(edit(broadcastRecord, broadcast, patch)) : refuse('broadcast.unknown')
  },
})

/** Deletes a broadcast of which nothing was sent. Refuses `broadcast.unknown`, `broadcast.sent`. */
export const deleteBroadcast = defineCommand({
  name: 'broadcast.delete',
  title: { ru: 'Удалить рассылку', en: 'Delete a broadcast' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/broadcasts/{id}' },
  run(facts, { id: broadcastId }) {
    const broadcast = facts.get(broadcastRecord, broadcastId)
    if (!broadcast) return refuse('broadcast.unknown')
    const copies = facts.where(deliveryRecord, 'broadcast', broadcastId)
    const count = copies.filter(({ sentOn }) => sentOn).length
    if (count > 0) return refuse('broadcast.sent', { count })
    const all = copies.map((copy) => remove(deliveryRecord, copy))
    return ok([remove(broadcastRecord, broadcast), ...all])
  },
})

/** Sends it to nobody else: whoever was not sent it yet is passed over. Refuses `broadcast.unknown`. */
export const endBroadcast = defineCommand({
  name: 'broadcast.end',
  title: { ru: 'Больше никому не отправлять', en: 'Send to nobody else' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/broadcasts/{id}/end' },
  run(facts, { id: broadcastId }, ctx) {
    if (!facts.get(broadcastRecord, broadcastId)) return refuse('broadcast.unknown')
    const left = facts
      .where(deliveryRecord, 'broadcast', broadcastId)
      .filter(({ sentOn, skippedOn }) => !sentOn && !skippedOn)
    return ok(left.flatMap((copy) => edit(deliveryRecord, copy, { skippedOn: ctx.day })))
  },
})

export const broadcastCommands = [makeBroadcast, editBroadcast, endBroadcast, deleteBroadcast]
