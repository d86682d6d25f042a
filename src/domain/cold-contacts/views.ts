import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { folded } from '../clients/names.ts'
import { personById, personSchema } from '../clients/person.ts'
import { day } from '../schemas.ts'
import { openTasks } from '../tasks/rules.ts'
import { type ColdContact, coldContactRecord, handed, timeKey } from './records.ts'

/** So many places are offered to be picked from. */
const offered = 8

const row = z.object({
  id: z.string(),
  on: z.string(),
  place: z.string(),
  given: z.enum(handed),
  note: z.nullable(z.string()),
  willCall: z.boolean(),
  /** Null for who left no phone. */
  client: z.nullable(personSchema),
  /** The day of the user's own call, while it is to be made. */
  callOn: z.nullable(z.string()),
})

export type ColdContactRow = z.infer<typeof row>

/** The strangers met on a day, the last one first, and the places where any were ever met, the last one first. */
export const coldContactsView = defineView({
  name: 'cold-contacts',
  title: { ru: 'Знакомства', en: 'Cold contacts' },
  params: z.object({ on: z.optional(day) }),
  result: z.object({
    on: z.string(),
    contacts: z.array(row),
    places: z.array(z.string()),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/cold-contacts' },
  run(book, { on }, viewing) {
    const day = on ?? viewing.day
    const all = [...book.all(coldContactRecord)].sort(lastFirst)
    const contacts = all
      .filter((one) => one.on === day)
      .map((one) => {
        const { id, on, place, given, note = null, willCall = false, client } = one
        const call = client === undefined ? undefined : openTasks(book, client).find(isCallOf(one))
        const person = client === undefined ? null : personById(book, client)
        const callOn = call?.due ?? null
        return { id, on, place, given, note, willCall, client: person, callOn }
      })
    return { on: day, contacts, places: placesOf(all) }
  },
})

function isCallOf({ id }: ColdContact) {
  return ({ coldContact }: { readonly coldContact?: string | undefined }) => coldContact === id
}

function lastFirst(a: ColdContact, b: ColdContact): number {
  return timeKey(a) > timeKey(b) ? -1 : 1
}

/** Each place once, as it was written the last time. */
function placesOf(lastFirst: readonly ColdContact[]): string[] {
  const places = new Map<string, string>()
  for (const { place } of lastFirst) {
    if (!places.has(folded(place))) places.set(folded(place), place)
  }
  return [...places.values()].slice(0, offered)
}
