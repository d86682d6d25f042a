import * as z from 'zod/mini'
import { create, edit } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { reopened } from '../forgotten/reopen.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { day, id, lines } from '../schemas.ts'
import { settledBy } from '../touches/outcomes.ts'
import { leavingWhys, partnershipRecord, partnershipsOf } from './records.ts'

/** A partner pauses, until a day if they said one: nothing reminds of them. Refuses `partner.unknown`, `partner.left`, `partner.rest-past`. */
export const restPartner = defineCommand({
  name: 'partner.rest',
  title: { ru: 'Партнёр берёт перерыв', en: 'A partner pauses' },
  args: z.object({ id, until: z.optional(day) }),
  role: 'member',
  http: { method: 'POST', path: '/partners/{id}/rest' },
  run(facts, { id: partnershipId, until }, ctx) {
    const partnership = facts.get(partnershipRecord, partnershipId)
    if (!partnership) return refuse('partner.unknown')
    if (partnership.leftOn) return refuse('partner.left')
    if (until && until <= ctx.day) return refuse('partner.rest-past', { date: until }, 'until')
    const rest = { restingSince: ctx.day, restingUntil: until ?? null }
    return ok(edit(partnershipRecord, partnership, rest))
  },
})

/**
 * A partner leaves, today unless another day is given. `staysClient` false lets the card go as well, with what was open on it.
 * Left twice, the first time stays. Refuses `partner.unknown`, `partner.future`, `partner.backwards`.
 */
export const leavePartner = defineCommand({
  name: 'partner.leave',
  title: { ru: 'Партнёр уходит', en: 'A partner leaves' },
  args: z.object({
    id,
    why: z.enum(leavingWhys),
    on: z.optional(day),
    note: z.optional(lines(2000)),
    staysClient: z._default(z.boolean(), true),
  }),
  role: 'member',
  http: { method: 'POST', path: '/partners/{id}/leave' },
  run(facts, { id: partnershipId, why, on, note, staysClient }, ctx) {
    const partnership = facts.get(partnershipRecord, partnershipId)
    if (!partnership) return refuse('partner.unknown')
    if (partnership.leftOn) return ok([])
    const { since } = partnership
    const leftOn = on ?? ctx.day
    if (leftOn > ctx.day) return refuse('partner.future', { date: leftOn }, 'on')
    if (leftOn < since) return refuse('partner.backwards', { since }, 'on')
    const left = edit(partnershipRecord, partnership, { leftOn, why, leftNote: note })
    const client = facts.get(clientRecord, partnership.client)
    if (staysClient || !client || forgottenOn(facts, client, ctx.day)) return ok(left)
    return ok([...left, ...settledBy({ outcome: 'let-go' }, { facts, client, ctx })])
  },
})

/** Good wishes were sent to who left; ticked twice, the first day stays. Refuses `partner.unknown`, `partner.not-left`. */
export const wishLuck = defineCommand({
  name: 'partner.wish-luck',
  title: { ru: 'Отметить пожелание удачи', en: 'Note good wishes' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/partners/{id}/wishes' },
  run(facts, { id: partnershipId }, ctx) {
    const partnership = facts.get(partnershipRecord, partnershipId)
    if (!partnership) return refuse('partner.unknown')
    if (!partnership.leftOn) return refuse('partner.not-left')
    const wished = partnership.farewellOn ? {} : { farewellOn: ctx.day }
    return ok(edit(partnershipRecord, partnership, wished))
  },
})

/**
 * A partner comes back: a rest is over, or who left begins again on the same place of the tree, their card taken back if it was
 * let go. Who works already stays as they are. Refuses `partner.none`.
 */
export const returnPartner = defineCommand({
  name: 'partner.return',
  title: { ru: 'Партнёр снова в деле', en: 'A partner comes back' },
  args: z.object({ client: id }),
  role: 'member',
  http: { method: 'POST', path: '/clients/{client}/partner/return' },
  run(facts, { client: clientId }, ctx) {
    const last = partnershipsOf(facts, clientId).at(-1)
    if (!last) return refuse('partner.none')
    if (!last.leftOn) {
      return ok(edit(partnershipRecord, last, { restingSince: null, restingUntil: null }))
    }
    const { client, broughtBy, number, note } = last
    const card = facts.get(clientRecord, clientId)
    return ok([
      create(partnershipRecord, ctx.newId('partnership'), {
        client,
        since: ctx.day,
        broughtBy,
        number,
        note,
      }),
      ...(card ? reopened(facts, card, ctx.day) : []),
    ])
  },
})

export const leavingCommands = [restPartner, leavePartner, wishLuck, returnPartner]
