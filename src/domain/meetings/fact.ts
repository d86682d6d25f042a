import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { meetingOutcomes, meetingRecord } from './records.ts'

export const meetingFact = z.object({
  type: z.literal('meeting'),
  ...factFields,
  at: z.string(),
  place: z.nullable(z.string()),
  confirmed: z.boolean(),
  outcome: z.nullable(z.enum(meetingOutcomes)),
})

/** The meetings with a client, on the day they were arranged. */
export function meetingFacts(facts: Facts, client: string): Dated<z.infer<typeof meetingFact>>[] {
  return facts.where(meetingRecord, 'client', client).map((meeting) => {
    const { id, arrangedOn: on, at, place = null, confirmedOn, closedOn } = meeting
    const outcome = closedOn ? (meeting.outcome ?? null) : null
    const confirmed = confirmedOn !== undefined
    return { fact: { type: 'meeting', id, on, at, place, confirmed, outcome } }
  })
}
