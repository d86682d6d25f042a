import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { filledOf, formKinds, formRecord } from './records.ts'

export const filledFact = z.object({
  type: z.literal('filled'),
  ...factFields,
  form: z.string(),
  /** As it was called then. */
  title: z.string(),
  kind: z.enum(formKinds),
})

/** The forms that were filled with a client. */
export function filledFacts(facts: Facts, client: string): Dated<z.infer<typeof filledFact>>[] {
  return filledOf(facts, client).map(({ id, on, form, title, at }) => {
    const kind = facts.get(formRecord, form)?.kind ?? 'once'
    return { fact: { type: 'filled', id, on, form, title, kind }, at }
  })
}
