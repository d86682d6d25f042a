import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import type { Facts } from '../../book/facts.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { personById } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id } from '../schemas.ts'
import { partnershipFields, partnershipRecord, partnershipsOf } from './records.ts'
import { makesCircle } from './tree.ts'

/**
 * A client becomes a partner, today unless another day is given. Refuses `client.unknown`, `partner.already`, `partner.future`,
 * `partner.backwards` (it begins before they left the last time), and of `broughtBy` `partner.stranger`, `partner.circle`.
 */
export const becomePartner = defineCommand({
  name: 'partner.become',
  title: { ru: 'Отметить партнёром', en: 'Note a new partner' },
  args: z.object({ client: id, since: z.optional(day), ...partnershipFields }),
  role: 'member',
  http: { method: 'POST', path: '/partners' },
  run(facts, { since: given, ...fields }, ctx) {
    const { client, broughtBy } = fields
    const since = given ?? ctx.day
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const before = partnershipsOf(facts, client).at(-1)
    if (before && before.leftOn === undefined) return refuse('partner.already')
    if (since > ctx.day) return refuse('partner.future', { date: since }, 'since')
    if (before?.leftOn && since < before.leftOn) {
      return refuse('partner.backwards', { since: before.leftOn }, 'since')
    }
    const allowed = mayBring(facts, client, broughtBy)
    if (!allowed.ok) return allowed
    return ok([create(partnershipRecord, ctx.newId('partnership'), { ...fields, since })])
  },
})

/** Whether somebody may stand above a partner: a partner, now or once, and nobody from below. */
function mayBring(facts: Facts, client: string, broughtBy?: string | null): Result<null> {
  if (!broughtBy) return ok(null)
  const { name } = personById(facts, broughtBy)
  if (makesCircle(facts, client, broughtBy)) return refuse('partner.circle', { name }, 'broughtBy')
  if (partnershipsOf(facts, broughtBy).length > 0) return ok(null)
  return refuse('partner.stranger', { name }, 'broughtBy')
}

/**
 * Corrects what is known of a partner; `leftOn` null: they never left. Refuses `partner.unknown`, `partner.future`, `partner.backwards`,
 * `partner.not-left` (a day of leaving for who did not leave), `partner.stranger`, `partner.circle`.
 */
export const editPartner = defineCommand({
  name: 'partner.edit',
  title: { ru: 'Изменить данные партнёра', en: 'Edit a partner' },
  args: z.object({
    id,
    since: z.optional(day),
    broughtBy: z.nullish(partnershipFields.broughtBy),
    number: z.nullish(partnershipFields.number),
    note: z.nullish(partnershipFields.note),
    leftOn: z.nullish(day),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/partners/{id}' },
  run(facts, { id: partnershipId, ...patch }, ctx) {
    const partnership = facts.get(partnershipRecord, partnershipId)
    if (!partnership) return refuse('partner.unknown')
    const { since = partnership.since, leftOn = partnership.leftOn } = patch
    if (patch.leftOn && !partnership.leftOn) return refuse('partner.not-left')
    if (since > ctx.day) return refuse('partner.future', { date: since }, 'since')
    if (leftOn && leftOn > ctx.day) return refuse('partner.future', { date: leftOn }, 'leftOn')
    if (leftOn && leftOn < since) return refuse('partner.backwards', { since }, 'leftOn')
    const allowed = mayBring(facts, partnership.client, patch.broughtBy)
    if (!allowed.ok) return allowed
    const stayed = { why: null, leftNote: null, farewellOn: null }
    const all = patch.leftOn === null ? { ...patch, ...stayed } : patch
    return ok(edit(partnershipRecord, partnership, all))
  },
})

/** Deletes a partnership that was written down by mistake; trainings stay. Refuses `partner.unknown`. */
export const deletePartner = defineCommand({
  name: 'partner.delete',
  title: { ru: 'Удалить запись о партнёре', en: 'Delete a partner record' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/partners/{id}' },
  run(facts, { id: partnershipId }) {
    const partnership = facts.get(partnershipRecord, partnershipId)
    return partnership ? ok([remove(partnershipRecord, partnership)]) : refuse('partner.unknown')
  },
})

export const partnerCommands = [becomePartner, editPartner, deletePartner]
