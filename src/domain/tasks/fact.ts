import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { taskKinds, taskRecord } from './records.ts'

export const taskFact = z.object({
  type: z.literal('task'),
  ...factFields,
  kind: z.enum(taskKinds),
  text: z.nullable(z.string()),
  due: z.string(),
  doneOn: z.nullable(z.string()),
})

/** What was promised by a client, or is to be done for them, on the day it was written down. */
export function taskFacts(facts: Facts, client: string): Dated<z.infer<typeof taskFact>>[] {
  return facts
    .where(taskRecord, 'client', client)
    .map(({ id, madeOn: on, kind, text = null, due, doneOn = null }) => ({
      fact: { type: 'task', id, on, kind, text, due, doneOn },
    }))
}
