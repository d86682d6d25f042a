import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { idFor } from '../../book/ids.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { orderFields, orderRecord } from '../orders/records.ts'
import { day, id, lines } from '../schemas.ts'
import { touchRecord } from '../touches/records.ts'
import { handedOver, talkOfHanding, withdrawn, written } from './mark.ts'
import { periodsIn, runningOn } from './periods.ts'
import { handoutIn, handoutOutcomes, handoutRecord, missedWhys, periodRecord } from './records.ts'
import { orderFrom } from './rules.ts'

/** Puts clients on the list of a period; who stands there already stays. Refuses `period.unknown`, `client.unknown`. */
export const planHandouts = defineCommand({
  name: 'handout.plan',
  title: { ru: 'Запланировать каталоги', en: 'Plan catalogues' },
  args: z.object({
    period: id,
    clients: z.array(id).check(z.minLength(1), z.maxLength(2000)),
  }),
  role: 'member',
  http: { method: 'POST', path: '/periods/{period}/plan' },
  run(facts, { period, clients }, ctx) {
    if (!facts.get(periodRecord, period)) return refuse('period.unknown')
    const stranger = clients.find((client) => !facts.get(clientRecord, client))
    if (stranger) return refuse('client.unknown', { id: stranger })
    const missing = [...new Set(clients)].filter((client) => !handoutIn(facts, period, client))
    return ok(
      missing.map((client) =>
        create(handoutRecord, idFor(period, client), {
          client,
          period,
          on: ctx.day,
          planned: true,
        }),
      ),
    )
  },
})

/**
 * Hands a catalogue out: to somebody on the list, or by chance. The period is the one that runs on the day
 * unless given; nothing is written twice. Refuses `client.unknown`, `period.unknown`, `period.none`, `handout.future`.
 */
export const giveHandout = defineCommand({
  name: 'handout.give',
  title: { ru: 'Выдать каталог', en: 'Hand out a catalogue' },
  args: z.object({ client: id, period: z.optional(id), on: z.optional(day) }),
  role: 'member',
  http: { method: 'POST', path: '/handouts' },
  run(facts, { client, period: given, on }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const givenOn = on ?? ctx.day
    if (givenOn > ctx.day) return refuse('handout.future', { date: givenOn })
    const period = given ? facts.get(periodRecord, given) : runningOn(periodsIn(facts), givenOn)
    if (!period) return refuse(given ? 'period.unknown' : 'period.none')
    const known = handoutIn(facts, period.id, client)
    if (known?.givenOn) return ok([])
    const handoutId = known?.id ?? idFor(period.id, client)
    const mark = { client, period: period.id, on: givenOn, givenOn }
    const handout = known
      ? edit(handoutRecord, known, { givenOn })
      : [create(handoutRecord, handoutId, mark)]
    return ok([...handout, handedOver(ctx, client, handoutId, givenOn)])
  },
})

/**
 * What came of a catalogue: `order` (her `+`) records the order with it, `declined` is her `−`, `not-met` says why
 * there was no second meeting, `open` takes the mark away. An earlier mark is replaced with all that it wrote; an order
 * that stands already is the `+`, and takes the sum and the items. Refuses `handout.unknown`, `handout.not-given`, and
 * `handout.ordered` when an order stands that no mark wrote.
 */
export const markHandout = defineCommand({
  name: 'handout.mark',
  title: { ru: 'Отметить каталог', en: 'Mark a catalogue' },
  args: z.object({
    id,
    outcome: z.enum(['order', ...handoutOutcomes, 'open']),
    why: z.optional(z.enum(missedWhys)),
    note: z.optional(lines(2000)),
    sum: orderFields.sum,
    items: orderFields.items,
  }),
  role: 'member',
  http: { method: 'POST', path: '/handouts/{id}/mark' },
  run(facts, { id: handoutId, ...mark }, ctx) {
    const handout = facts.get(handoutRecord, handoutId)
    const period = handout && facts.get(periodRecord, handout.period)
    if (!handout || !period) return refuse('handout.unknown')
    if (!handout.givenOn) return refuse('handout.not-given')
    const order = orderFrom(facts, handout, period)
    if (order && mark.outcome === 'order') {
      const { sum = order.sum, items = order.items } = mark
      return ok(edit(orderRecord, order, { sum, items }))
    }
    const past = withdrawn(facts, handout, period)
    return past.ok ? ok([...past.value, ...written(facts, handout, mark, ctx)]) : past
  },
})

/**
 * One step back: a catalogue that was handed out by plan is planned again, one by chance and one that is only planned
 * leave the list. Refuses `handout.unknown`, and `handout.ordered` when an order came of it.
 */
export const dropHandout = defineCommand({
  name: 'handout.drop',
  title: { ru: 'Убрать из списка', en: 'Take off the list' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/handouts/{id}' },
  run(facts, { id: handoutId }) {
    const handout = facts.get(handoutRecord, handoutId)
    const period = handout && facts.get(periodRecord, handout.period)
    if (!handout || !period) return refuse('handout.unknown')
    const past = withdrawn(facts, handout, period)
    if (!past.ok) return past
    const handing = talkOfHanding(facts, handout).map((talk) => remove(touchRecord, talk))
    const isPlannedAgain = handout.planned && handout.givenOn
    const patch = { givenOn: null, closedOn: null, outcome: null, why: null, note: null }
    const self = isPlannedAgain
      ? edit(handoutRecord, handout, patch)
      : [remove(handoutRecord, handout)]
    return ok([...past.value, ...handing, ...self])
  },
})
