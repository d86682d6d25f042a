import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { shapeOf } from '../field.ts'
import { reopened } from '../forgotten/reopen.ts'
import { ownedBy } from '../owned.ts'
import { id, line } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { contactSchema, sameContact } from './contacts.ts'
import { clientFieldNames, clientFields, decidesNames, signNames } from './fields.ts'
import { clientName } from './names.ts'
import { tidyContacts } from './phones.ts'
import { type Client, clientRecord } from './records.ts'

const shape = shapeOf(clientFields)
const contacts = z.optional(z.array(contactSchema).check(z.maxLength(50)))
const timezone = z.optional(line(64))

/** Adds a card; a first name alone is enough. Refuses `client.nameless`, `client.exists`. */
export const addClient = defineCommand({
  name: 'client.add',
  title: { ru: 'Завести карточку', en: 'Add a client' },
  args: z.object({ id: z.optional(id), ...shape, contacts, timezone }),
  role: 'member',
  http: { method: 'POST', path: '/clients' },
  tidy: async (args, facts) =>
    args.contacts
      ? { ...args, contacts: await tidyContacts(args.contacts, settingsOf(facts).country) }
      : args,
  run(facts, { id: given, ...fields }, ctx) {
    if (clientName(fields) === '') return refuse('client.nameless')
    const clientId = given ?? ctx.newId('client')
    if (facts.get(clientRecord, clientId)) return refuse('client.exists', { id: clientId })
    return ok([create(clientRecord, clientId, fields)])
  },
})

const nullableShape = Object.fromEntries(
  clientFieldNames.map((name) => [name, z.nullish(shape[name])]),
) as { [Name in keyof typeof shape]: z.ZodMiniOptional<z.ZodMiniNullable<(typeof shape)[Name]>> }

/**
 * Changes fields of a card; null empties a field. Contacts are added and removed one by one, so that
 * two devices editing one card both keep theirs. Refuses `client.unknown`, `client.nameless`.
 */
export const editClient = defineCommand({
  name: 'client.edit',
  title: { ru: 'Изменить карточку', en: 'Edit a client' },
  args: z.object({
    id,
    set: z.optional(
      z.object({
        ...nullableShape,
        timezone: z.nullish(line(64)),
        neutral: z.nullish(z.boolean()),
        decides: z.nullish(z.enum(decidesNames)),
        signs: z.nullish(z.array(z.enum(signNames)).check(z.maxLength(5))),
      }),
    ),
    addContacts: contacts,
    removeContacts: contacts,
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/clients/{id}' },
  tidy: async (args, facts) =>
    args.addContacts
      ? { ...args, addContacts: await tidyContacts(args.addContacts, settingsOf(facts).country) }
      : args,
  run(facts, { id: clientId, set = {}, addContacts = [], removeContacts = [] }) {
    const client = facts.get(clientRecord, clientId)
    if (!client) return refuse('client.unknown', { id: clientId })
    const kept = (client.contacts ?? []).filter(
      (one) => !removeContacts.some((gone) => gone.kind === one.kind && sameContact(gone, one)),
    )
    const added = addContacts.filter((one) => !kept.some((known) => sameContact(known, one)))
    const all = [...kept, ...added]
    const patch = { ...set, contacts: all.length > 0 ? all : null }
    if (clientName(merged(client, patch)) === '') return refuse('client.nameless')
    return ok(edit(clientRecord, client, patch))
  },
})

/** Deletes a card with everything that belongs to it; undo brings all of it back. Refuses `client.unknown`. */
export const deleteClient = defineCommand({
  name: 'client.delete',
  title: { ru: 'Удалить карточку', en: 'Delete a client' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/clients/{id}' },
  run(facts, { id: clientId }) {
    const client = facts.get(clientRecord, clientId)
    if (!client) return refuse('client.unknown', { id: clientId })
    const owned = ownedBy(facts, clientId).map(({ type, record }) => remove(type, record))
    return ok([...owned, remove(clientRecord, client)])
  },
})

/** Takes back a client who was let go: they came themselves. Refuses `client.unknown`, `record.erased`. */
export const reopenClient = defineCommand({
  name: 'client.reopen',
  title: { ru: 'Вернуть в картотеку', en: 'Reopen a client' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/clients/{id}/reopen' },
  run(facts, { id: clientId }, ctx) {
    const client = facts.get(clientRecord, clientId)
    if (!client) return refuse('client.unknown', { id: clientId })
    if (client.erasedOn) return refuse('record.erased')
    return ok(reopened(facts, client, ctx.day))
  },
})

function merged(client: Client, patch: object): Client {
  const set = Object.entries(patch).filter(([, value]) => value !== undefined)
  return {
    ...client,
    ...Object.fromEntries(set.map(([field, value]) => [field, value ?? undefined])),
  }
}

export const clientCommands = [addClient, editClient, deleteClient, reopenClient]
