import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, localTime } from '../schemas.ts'

export const meetingOutcomes = ['held', 'moved', 'cancelled', 'no-show'] as const

const meetingSchema = z.looseObject({
  client: id,
  /** Local day and time of the user. */
  at: localTime,
  place: z.optional(line(300)),
  arrangedOn: day,
  confirmedOn: z.optional(day),
  closedOn: z.optional(day),
  /** Means something only together with `closedOn`. */
  outcome: z.optional(z.enum(meetingOutcomes)),
})

export type MeetingData = z.infer<typeof meetingSchema>
export type Meeting = Stored<MeetingData>

export const meetingRecord = defineRecord<MeetingData>('meeting', meetingSchema, {
  owner: 'client',
  happened: 'arrangedOn',
  marks: ['confirmedOn', 'closedOn'],
})

/** Meetings that are still to be, or were not closed; soonest first. */
export function openMeetings(facts: Facts, client: string): Meeting[] {
  const meetings = facts.where(meetingRecord, 'client', client)
  if (meetings.length === 0) return []
  return meetings
    .filter((meeting) => !meeting.closedOn)
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}
