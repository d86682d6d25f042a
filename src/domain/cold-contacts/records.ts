import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, lines } from '../schemas.ts'

/** What a stranger takes along, so that they can call if they want to. */
export const handed = ['leaflet', 'card', 'nothing'] as const

/** What a meeting with a stranger holds besides its day and its client. */
export const coldContactFields = {
  /** «у проходной», «ярмарка». */
  place: line(200),
  given: z.enum(handed),
  note: z.optional(lines(1000)),
  /** Said that they would call themselves: never a plan, only a word of the reason to call them. */
  willCall: z.optional(z.boolean()),
}

const coldContactSchema = z.looseObject({
  /** The card of whoever left a phone; whoever did not is counted and let go. */
  client: z.optional(id),
  on: day,
  at: z.optional(z.string()),
  ...coldContactFields,
})

export type ColdContactData = z.infer<typeof coldContactSchema>
export type ColdContact = Stored<ColdContactData>

/** A stranger whom the user spoke to in the street, at an event, by a shop. */
export const coldContactRecord = defineRecord<ColdContactData>('cold-contact', coldContactSchema, {
  owner: 'client',
  impersonal: ['on', 'at', 'place', 'given', 'willCall'],
  happened: 'on',
})

/** Text by which the later of two meetings comes after the other. */
export function timeKey({ on, at = '', id }: ColdContact): string {
  return `${on} ${at} ${id}`
}

export function coldContactsOf(facts: Facts, client: string): readonly ColdContact[] {
  return facts.where(coldContactRecord, 'client', client)
}
