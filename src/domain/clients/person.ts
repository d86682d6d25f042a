import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { clientName } from './names.ts'
import { type Client, clientRecord } from './records.ts'

/** A client as lists name them. */
export const personSchema = z.object({ id: z.string(), name: z.string() })

export type Person = z.infer<typeof personSchema>

export function personOf(client: Client): Person {
  return { id: client.id, name: clientName(client) }
}

/** The person of a card by its id; without a name when the card is gone. */
export function personById(facts: Facts, id: string): Person {
  const card = facts.get(clientRecord, id)
  return card ? personOf(card) : { id, name: '' }
}
