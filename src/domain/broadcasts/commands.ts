import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { idFor } from '../../book/ids.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { newsTo } from '../consents/rules.ts'
import { id } from '../schemas.ts'
import { touchRecord } from '../touches/records.ts'
import {
  broadcastFields,
  broadcastRecord,
  deliveryRecord,
  newsletterRecord,
  sendChannels,
} from './records.ts'
import { consentFor } from './rules.ts'

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

/**
 * Notes that a copy was sent on a channel; sent twice, it stays sent. Refuses `delivery.unknown`, and `delivery.stopped` or
 * `delivery.no-consent` when the client may not be sent news there.
 */
export const sendDelivery = defineCommand({
  name: 'delivery.send',
  title: { ru: 'Отметить отправленным', en: 'Mark as sent' },
  args: z.object({ id, channel: z.enum(sendChannels) }),
  role: 'member',
  http: { method: 'POST', path: '/deliveries/{id}/sent' },
  run(facts, { id: deliveryId, channel }, ctx) {
    const copy = facts.get(deliveryRecord, deliveryId)
    const broadcast = copy && facts.get(broadcastRecord, copy.broadcast)
    if (!copy || !broadcast) return refuse('delivery.unknown')
    if (copy.sentOn) return ok([])
    const state = newsTo(facts, copy.client, consentFor[channel])
    if (state === 'stopped') return refuse('delivery.stopped')
    if (state === 'unknown') return refuse('delivery.no-consent')
    const touch = create(touchRecord, ctx.newId('touch'), {
      client: copy.client,
      on: ctx.day,
      at: ctx.at,
      channel: 'message',
      direction: 'out',
      outcome: 'sent',
      note: broadcast.title,
      brought: copy.id,
    })
    const sent = edit(deliveryRecord, copy, { channel, sentOn: ctx.day, skippedOn: null })
    return ok([...sent, touch])
  },
})

/** Passes a client over, or with `skipped: false` puts them back into the queue. Refuses `delivery.unknown`. */
export const skipDelivery = defineCommand({
  name: 'delivery.skip',
  title: { ru: 'Пропустить', en: 'Pass over' },
  args: z.object({ id, skipped: z._default(z.boolean(), true) }),
  role: 'member',
  http: { method: 'POST', path: '/deliveries/{id}/skip' },
  run(facts, { id: deliveryId, skipped }, ctx) {
    const copy = facts.get(deliveryRecord, deliveryId)
    if (!copy) return refuse('delivery.unknown')
    return ok(edit(deliveryRecord, copy, { skippedOn: skipped ? ctx.day : null }))
  },
})

/** Notes that a client answered a broadcast. Refuses `delivery.unknown`, `delivery.not-sent`. */
export const answerDelivery = defineCommand({
  name: 'delivery.answer',
  title: { ru: 'Отметить ответ', en: 'Note an answer' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/deliveries/{id}/answer' },
  run(facts, { id: deliveryId }, ctx) {
    const copy = facts.get(deliveryRecord, deliveryId)
    if (!copy) return refuse('delivery.unknown')
    if (!copy.sentOn) return refuse('delivery.not-sent')
    if (copy.answeredOn) return ok([])
    const touch = create(touchRecord, ctx.newId('touch'), {
      client: copy.client,
      on: ctx.day,
      at: ctx.at,
      channel: 'message',
      direction: 'in',
      outcome: 'talked',
      brought: copy.id,
    })
    return ok([...edit(deliveryRecord, copy, { answeredOn: ctx.day }), touch])
  },
})

export const broadcastCommands = [
  makeBroadcast,
  editBroadcast,
  deleteBroadcast,
  sendDelivery,
  skipDelivery,
  answerDelivery,
]
