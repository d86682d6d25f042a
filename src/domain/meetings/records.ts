import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, localTime } from '../schemas.ts'

export const meetingOutcomes = ['held', 'moved', 'cancelled', 'no-show'] as const

/** How long a meeting may take, in minutes. */
export const minutes = z.int().check(z.gte(5), z.lte(1440))

/** What a meeting takes when nobody has said how long. */
export const usualMinutes = 60

const meetingSchema = z.looseObject({
  client: id,
  /** Local day and time of the user. */
  at: localTime,
  /** How long it takes, or took once it was held; an hour when unsaid. */
  minutes: z.optional(minutes),
  place: z.optional(line(300)),
  arrangedOn: day,
  /** The first day on which they confirmed. */
  confirmedOn: z.optional(day),
  /** The latest later one: whoever confirms the day before is called again on the day itself. */
  confirmedAgainOn: z.optional(day),
  closedOn: z.optional(day),
  /** Means something only together with `closedOn`. */
  outcome: z.optional(z.enum(meetingOutcomes)),
  /** The meeting that was moved to this one. */
  movedFrom: z.optional(id),
  /** A partner, or anybody else of the book, who was invited along. */
  invited: z.optional(id),
  /** The invited one knows that there is no confirmation. */
  warnedOn: z.optional(day),
  /** The invited one knows how it stands after that: confirmed after all, moved, cancelled. */
  toldOn: z.optional(day),
  /** What comes after a meeting that was held has been decided: nothing for now. */
  settledOn: z.optional(day),
})

export type MeetingData = z.infer<typeof meetingSchema>
export type Meeting = Stored<MeetingData>

export const meetingRecord = defineRecord<MeetingData>('meeting', meetingSchema, {
  owner: 'client',
  impersonal: [
    'at',
    'minutes',
    'arrangedOn',
    'confirmedOn',
    'confirmedAgainOn',
    'closedOn',
    'outcome',
    'movedFrom',
  ],
  happened: 'arrangedOn',
  marks: ['confirmedOn', 'confirmedAgainOn', 'closedOn', 'warnedOn', 'toldOn', 'settledOn'],
})

/** Meetings that are still to be, or were not closed; soonest first. */
export function openMeetings(facts: Facts, client: string): Meeting[] {
  const meetings = facts.where(meetingRecord, 'client', client)
  if (meetings.length === 0) return []
  return meetings
    .filter((meeting) => !meeting.closedOn)
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}
