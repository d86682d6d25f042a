import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { pursuitsOf } from './records.ts'

export const pursuitFact = z.object({
  type: z.literal('pursuit'),
  ...factFields,
  /** Of a cadence of one's own; null for three calls and a letter. */
  title: z.nullable(z.string()),
})

/** The pursuits of a client, on the day they began. */
export function pursuitFacts(facts: Facts, client: string): Dated<z.infer<typeof pursuitFact>>[] {
  return pursuitsOf(facts, client).map(({ id, startedOn: on, own, at }) => ({
    fact: { type: 'pursuit', id, on, title: own?.title ?? null },
    at,
  }))
}
