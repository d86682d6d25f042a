import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { currency, minor } from '../schemas.ts'
import { itemSchema } from './records.ts'
import { ordersOf } from './rules.ts'

export const orderFact = z.object({
  type: z.literal('order'),
  ...factFields,
  sum: z.nullable(minor),
  currency: z.nullable(currency),
  items: z.array(itemSchema),
  note: z.nullable(z.string()),
})

/** The orders of a client, as the timeline tells them. */
export function orderFacts(facts: Facts, client: string): Dated<z.infer<typeof orderFact>>[] {
  return ordersOf(facts, client).map((order) => {
    const { id, date: on, sum = null, currency: of = null, items = [], note = null, at } = order
    return { fact: { type: 'order', id, on, sum, currency: of, items, note }, at }
  })
}
