import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { coldContactFields, coldContactsOf } from './records.ts'

export const coldContactFact = z.object({
  type: z.literal('cold-contact'),
  ...factFields,
  place: z.string(),
  given: coldContactFields.given,
  willCall: z.boolean(),
  note: z.nullable(z.string()),
})

/** When and where the user came up to a client who was a stranger. */
export function coldContactFacts(
  facts: Facts,
  client: string,
): Dated<z.infer<typeof coldContactFact>>[] {
  return coldContactsOf(facts, client).map(
    ({ id, on, at, place, given, willCall = false, note = null }) => ({
      fact: { type: 'cold-contact', id, on, place, given, willCall, note },
      at,
    }),
  )
}
