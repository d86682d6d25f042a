import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { personById, personSchema } from '../clients/person.ts'
import { type Dated, factFields } from '../fact.ts'
import { movesOf } from './moves.ts'
import { meetingOutcomes, meetingRecord } from './records.ts'

export const meetingFact = z.object({
  type: z.literal('meeting'),
  ...factFields,
  at: z.string(),
  minutes: z.nullable(z.int()),
  place: z.nullable(z.string()),
  /** Who was invited along. */
  invited: z.nullable(personSchema),
  /** How often it was moved, and when it was to be at first. */
  moved: z.nullable(z.object({ times: z.int(), first: z.string() })),
  confirmed: z.boolean(),
  outcome: z.nullable(z.enum(meetingOutcomes)),
})

/** The meetings with a client, on the day they were arranged. */
export function meetingFacts(facts: Facts, client: string): Dated<z.infer<typeof meetingFact>>[] {
  return facts.where(meetingRecord, 'client', client).map((meeting) => {
    const { id, arrangedOn: on, at, minutes = null, place = null, confirmedOn, closedOn } = meeting
    const invited = meeting.invited ? personById(facts, meeting.invited) : null
    const moved = movesOf(facts, meeting)
    const outcome = closedOn ? (meeting.outcome ?? null) : null
    const confirmed = confirmedOn !== undefined
    const more = { minutes, place, invited, moved, confirmed, outcome }
    return { fact: { type: 'meeting', id, on, at, ...more } }
  })
}
