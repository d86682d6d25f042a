import * as z from 'zod/mini'
import { edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { contactSchema } from '../clients/contacts.ts'
import { clientName } from '../clients/names.ts'
import { tidyContacts } from '../clients/phones.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id, line } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { taskRecord } from '../tasks/records.ts'
import { openTasks } from '../tasks/rules.ts'
import { knownBy } from './known.ts'
import { coldContactFields, coldContactRecord } from './records.ts'
import { written } from './written.ts'

const person = z.object({
  first: z.optional(line(200)),
  last: z.optional(line(200)),
  patronymic: z.optional(line(200)),
  epithet: z.optional(line(200)),
  contacts: z._default(z.array(contactSchema).check(z.maxLength(50)), []),
})

/**
 * Writes down a meeting with a stranger, today unless another day is given. Whoever left a phone (or another contact) gets a card, or is
 * found on the one that has it, and the user's own call is put on `callOn`, the next working day unless given. Without
 * `person` the meeting is counted and let go. Refuses `cold-contact.future`, `cold-contact.no-contact` (a name alone cannot be
 * called), `cold-contact.let-go` (the card was let go, and `reopen` does not say to take it back), `touch.day-passed`.
 */
export const recordColdContact = defineCommand({
  name: 'cold-contact.record',
  title: { ru: 'Записать знакомство', en: 'Write down a cold contact' },
  args: z.object({
    on: z.optional(day),
    ...coldContactFields,
    given: z._default(coldContactFields.given, 'leaflet'),
    person: z.optional(person),
    callOn: z.optional(day),
    reopen: z.optional(z.boolean()),
  }),
  role: 'member',
  http: { method: 'POST', path: '/cold-contacts' },
  tidy: async (args, facts) => {
    if (!args.person) return args
    const contacts = await tidyContacts(args.person.contacts, settingsOf(facts).country)
    return { ...args, person: { ...args.person, contacts } }
  },
  run(facts, { on, person, callOn, reopen = false, ...fields }, ctx) {
    const metOn = on ?? ctx.day
    if (metOn > ctx.day) return refuse('cold-contact.future', { date: metOn }, 'on')
    if (person?.contacts.length === 0) return refuse('cold-contact.no-contact', {}, 'person')
    if (callOn && callOn < ctx.day) return refuse('touch.day-passed', { date: callOn }, 'callOn')
    const { card, gone } = person ? knownBy(facts, person, ctx.day) : {}
    if (card && gone && !reopen) {
      return refuse('cold-contact.let-go', { id: card.id, name: clientName(card) })
    }
    const contact = { ...fields, on: metOn, at: ctx.at }
    return ok(written(facts, { contact, person, card, callOn }, ctx))
  },
})

/**
 * Corrects a meeting with a stranger; the day and the place of a card that was made for it follow. Refuses `cold-contact.unknown`,
 * `cold-contact.future`.
 */
export const editColdContact = defineCommand({
  name: 'cold-contact.edit',
  title: { ru: 'Исправить знакомство', en: 'Correct a cold contact' },
  args: z.object({
    id,
    on: z.optional(day),
    place: z.optional(coldContactFields.place),
    given: z.optional(coldContactFields.given),
    note: z.nullish(coldContactFields.note),
    willCall: z.nullish(coldContactFields.willCall),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/cold-contacts/{id}' },
  run(facts, { id: contactId, ...patch }, ctx) {
    const contact = facts.get(coldContactRecord, contactId)
    if (!contact) return refuse('cold-contact.unknown')
    const { on = contact.on, place = contact.place } = patch
    if (on > ctx.day) return refuse('cold-contact.future', { date: on }, 'on')
    const card = contact.client === undefined ? undefined : facts.get(clientRecord, contact.client)
    const metOn = card?.metOn === contact.on ? on : card?.metOn
    const metWhere = card?.metWhere === contact.place ? place : card?.metWhere
    return ok([
      ...edit(coldContactRecord, contact, patch),
      ...(card ? edit(clientRecord, card, { metOn, metWhere }) : []),
    ])
  },
})

/** Deletes a meeting with a stranger and the call that was to follow; the card stays. Refuses `cold-contact.unknown`. */
export const deleteColdContact = defineCommand({
  name: 'cold-contact.delete',
  title: { ru: 'Удалить знакомство', en: 'Delete a cold contact' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/cold-contacts/{id}' },
  run(facts, { id: contactId }) {
    const contact = facts.get(coldContactRecord, contactId)
    if (!contact) return refuse('cold-contact.unknown')
    const calls = contact.client === undefined ? [] : openTasks(facts, contact.client)
    const call = calls.filter(({ coldContact }) => coldContact === contactId)
    return ok([...call.map((task) => remove(taskRecord, task)), remove(coldContactRecord, contact)])
  },
})

export const coldContactCommands = [recordColdContact, editColdContact, deleteColdContact]
