import * as z from 'zod/mini'
import { type Change, create, edit } from '../../book/change.ts'
import { type Context, defineCommand } from '../../book/command.ts'
import { erased } from '../../book/erase.ts'
import type { Facts } from '../../book/facts.ts'
import { ok, refuse } from '../../book/result.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { type Forgotten, forgottenIn } from '../forgotten/rules.ts'
import { ownedBy } from '../owned.ts'
import { id } from '../schemas.ts'
import { keyedHash, randomSecret } from './keyed-hash.ts'
import { bookKeys } from './marks.ts'
import { bookKeyRecord, erasureRecord, hex32, imprintRecord } from './records.ts'
import { traitsOf } from './traits.ts'

/** So many in one command at most. */
export const mostErased = 500

/**
 * Erases the data of clients who are left in peace, down to keyed hashes by which they are known again: names, contacts, birthdays and words go,
 * sums and counts without a name stay, so that totals are as they were. The log forgets them, too; it cannot be undone. Whoever was
 * taken back or erased meanwhile is passed over. Refuses `erasure.nobody` when none of them is left in peace, `erasure.no-secret`.
 */
export const eraseClients = defineCommand({
  name: 'client.erase',
  title: { ru: 'Стереть данные отпущенных', en: 'Erase the data of those let go' },
  args: z.object({
    clients: z.array(id).check(z.minLength(1), z.maxLength(mostErased)),
    /** 32 random bytes in hex, for a book that has no key yet; made when unsaid. */
    secret: z.optional(hex32),
  }),
  role: 'manager',
  http: { method: 'POST', path: '/clients/erase' },
  tidy: async ({ clients, secret }, facts) =>
    bookKeys(facts).length > 0 ? { clients } : { clients, secret: secret ?? randomSecret() },
  run(facts, { clients, secret }, ctx) {
    const gone = [...new Set(clients)].flatMap((one) => leftInPeace(facts, one, ctx.day))
    if (gone.length === 0) return refuse('erasure.nobody')
    const known = bookKeys(facts)[0]
    const key = known ?? (secret && { id: ctx.newId('book key'), secret })
    if (!key) return refuse('erasure.no-secret')
    const made = known ? [] : [create(bookKeyRecord, key.id, { secret: key.secret })]
    return ok([...made, ...gone.flatMap((one) => erasing(facts, one, key, ctx))])
  },
})

interface Gone {
  readonly client: Client
  readonly forgotten: Forgotten
}

function leftInPeace(facts: Facts, clientId: string, day: string): Gone[] {
  const client = facts.get(clientRecord, clientId)
  const forgotten = client && forgottenIn(facts, client, day)
  return client && !client.erasedOn && forgotten ? [{ client, forgotten }] : []
}

function erasing(
  facts: Facts,
  { client, forgotten }: Gone,
  key: { readonly id: string; readonly secret: string },
  ctx: Context,
): Change[] {
  const hashes = traitsOf(facts, client).map((trait) => keyedHash(key.secret, trait))
  const imprint = { on: forgotten.on, why: forgotten.why, erasedOn: ctx.day, key: key.id, hashes }
  return [
    ...ownedBy(facts, client.id).flatMap(({ type, record }) => erased(type, record)),
    ...edit(clientRecord, client, { ...emptied(client), letGoOn: forgotten.on, erasedOn: ctx.day }),
    create(erasureRecord, client.id, { on: ctx.day }),
    ...(hashes.length > 0
      ? [create(imprintRecord, ctx.newId(`imprint ${client.id}`), imprint)]
      : []),
  ]
}

/** Takes every field of a card away, those of newer programs, too. */
function emptied({ id: _, ...fields }: Client): Record<string, null> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, null]))
}

export const erasureCommands = [eraseClients]
