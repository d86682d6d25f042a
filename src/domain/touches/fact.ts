import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { channels, directions, outcomes, touchesOf } from './records.ts'

export const touchFact = z.object({
  type: z.literal('touch'),
  ...factFields,
  channel: z.enum(channels),
  direction: z.enum(directions),
  outcome: z.enum(outcomes),
  note: z.nullable(z.string()),
  /** A classic stall by its code, or in the user's own words. */
  stall: z.optional(z.string()),
  minutes: z.optional(z.int()),
})

/** The talks with a client; an order that a talk brought stands as the order, unless something was said. */
export function touchFacts(facts: Facts, client: string): Dated<z.infer<typeof touchFact>>[] {
  return touchesOf(facts, client)
    .filter(({ outcome, note }) => outcome !== 'order' || note)
    .map(({ id, on, channel, direction, outcome, note = null, stall, minutes, at }) => {
      const more = { ...(stall && { stall }), ...(minutes && { minutes }) }
      return { fact: { type: 'touch', id, on, channel, direction, outcome, note, ...more }, at }
    })
}
