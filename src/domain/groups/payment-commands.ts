import * as z from 'zod/mini'
import { create, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { day, id, minor } from '../schemas.ts'
import { channels } from '../touches/records.ts'
import { talkWith } from './enrolment-commands.ts'
import { balanceOf, paymentsFor } from './money.ts'
import { enrolmentRecord, groupRecord, paymentKinds, paymentRecord } from './records.ts'

/**
 * Writes down a payment or a refund, once for an id; the day is that of the command unless given. Refuses `enrolment.unknown`, `payment.future`,
 * `payment.exists` when the id stands for another sum, and `refund.too-much` when more would be given back than was paid.
 */
export const recordPayment = defineCommand({
  name: 'payment.record',
  title: { ru: 'Записать оплату', en: 'Record a payment' },
  args: z.object({
    id: z.optional(id),
    enrolment: id,
    kind: z._default(z.enum(paymentKinds), 'payment'),
    /** Minor units. */
    sum: minor.check(z.positive()),
    on: z.optional(day),
    /** The talk in which it was learned, if it was one. */
    channel: z.optional(z.enum(channels)),
  }),
  role: 'member',
  http: { method: 'POST', path: '/enrolments/{enrolment}/payments' },
  run(facts, { id: given, enrolment: enrolmentId, kind, sum, channel, ...dated }, ctx) {
    const { on = ctx.day } = dated
    const enrolment = facts.get(enrolmentRecord, enrolmentId)
    const group = enrolment && facts.get(groupRecord, enrolment.group)
    if (!enrolment || !group) return refuse('enrolment.unknown')
    if (on > ctx.day) return refuse('payment.future', { date: on }, 'on')
    const paymentId = given ?? ctx.newId('payment')
    const known = facts.get(paymentRecord, paymentId)
    if (known) {
      const isSame = known.enrolment === enrolmentId && known.kind === kind && known.sum === sum
      return isSame ? ok([]) : refuse('payment.exists')
    }
    const left = balanceOf(paymentsFor(facts, enrolmentId))
    if (kind === 'refund' && sum > left)
      return refuse('refund.too-much', { left, currency: group.currency }, 'sum')
    const { client } = enrolment
    const money = { kind, sum, currency: group.currency }
    const data = { client, enrolment: enrolmentId, ...money, on, at: ctx.at }
    return ok([create(paymentRecord, paymentId, data), ...talkWith(client, channel, ctx)])
  },
})

/** Takes a payment or a refund away that was never made. Refuses `payment.unknown`, and `payment.refunded` when it was given back since. */
export const deletePayment = defineCommand({
  name: 'payment.delete',
  title: { ru: 'Удалить оплату', en: 'Delete a payment' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/payments/{id}' },
  run(facts, { id: paymentId }) {
    const payment = facts.get(paymentRecord, paymentId)
    if (!payment) return refuse('payment.unknown')
    const others = paymentsFor(facts, payment.enrolment).filter((one) => one.id !== paymentId)
    if (balanceOf(others) < 0) return refuse('payment.refunded')
    return ok([remove(paymentRecord, payment)])
  },
})
