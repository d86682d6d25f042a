import * as z from 'zod/mini'
import { create, edit } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { newsTo } from '../consents/rules.ts'
import { id } from '../schemas.ts'
import { touchRecord } from '../touches/records.ts'
import { broadcastRecord, deliveryRecord, sendChannels } from './records.ts'
import { consentFor } from './rules.ts'

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

export const deliveryCommands = [sendDelivery, skipDelivery, answerDelivery]
