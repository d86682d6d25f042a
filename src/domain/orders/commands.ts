import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { touchesOf, touchRecord } from '../touches/records.ts'
import { orderFields, orderRecord } from './records.ts'

/** Records an order; the date is the day of the command unless given. Refuses `client.unknown`, `order.future`. */
export const recordOrder = defineCommand({
  name: 'order.record',
  title: { ru: 'Записать заказ', en: 'Record an order' },
  args: z.object({ id: z.optional(id), client: id, date: z.optional(day), ...orderFields }),
  role: 'member',
  http: { method: 'POST', path: '/orders' },
  run(facts, { id: given, ...order }, ctx) {
    if (!facts.get(clientRecord, order.client))
      return refuse('client.unknown', { id: order.client })
    const date = order.date ?? ctx.day
    if (date > ctx.day) return refuse('order.future', { date })
    const orderId = given ?? ctx.newId('order')
    if (facts.get(orderRecord, orderId)) return refuse('order.exists', { id: orderId })
    const currency = order.currency ?? settingsOf(facts).currency
    return ok([create(orderRecord, orderId, { ...order, date, currency, at: ctx.at })])
  },
})

/** Corrects an order. Refuses `order.unknown`, `order.future`. */
export const editOrder = defineCommand({
  name: 'order.edit',
  title: { ru: 'Исправить заказ', en: 'Edit an order' },
  args: z.object({
    id,
    date: z.optional(day),
    sum: z.nullish(orderFields.sum),
    items: z.nullish(orderFields.items),
    note: z.nullish(orderFields.note),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/orders/{id}' },
  run(facts, { id: orderId, ...patch }, ctx) {
    const order = facts.get(orderRecord, orderId)
    if (!order) return refuse('order.unknown', { id: orderId })
    if (patch.date && patch.date > ctx.day) return refuse('order.future', { date: patch.date })
    return ok(edit(orderRecord, order, patch))
  },
})

/** Deletes an order; the talk that brought it stays as a talk. Refuses `order.unknown`. */
export const deleteOrder = defineCommand({
  name: 'order.delete',
  title: { ru: 'Удалить заказ', en: 'Delete an order' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/orders/{id}' },
  run(facts, { id: orderId }) {
    const order = facts.get(orderRecord, orderId)
    if (!order) return refuse('order.unknown', { id: orderId })
    const talks = touchesOf(facts, order.client)
      .filter((touch) => touch.brought === orderId)
      .flatMap((touch) => edit(touchRecord, touch, { outcome: 'talked', brought: null }))
    return ok([remove(orderRecord, order), ...talks])
  },
})

export const orderCommands = [recordOrder, editOrder, deleteOrder]
