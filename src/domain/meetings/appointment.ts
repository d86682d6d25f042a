import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import type { Viewing } from '../../book/view.ts'
import type { Day } from '../../words/days.ts'
import { personById, personSchema } from '../clients/person.ts'
import { groupSessions, sessionSchema } from '../groups/appointment.ts'
import { settingsOf } from '../settings/records.ts'
import { adviceFor } from './advice.ts'
import { movesOf } from './moves.ts'
import { type Meeting, meetingOutcomes, meetingRecord, usualMinutes } from './records.ts'
import { reliabilityIn } from './reliability.ts'
import { dayOfMeeting, isConfirmed, lastConfirmed, secondCallAt } from './rules.ts'

/** What every kind of appointment has: when, for how long, where. */
const common = {
  id: z.string(),
  /** A local day and time, `2026-11-24T15:00`. */
  at: z.string(),
  minutes: z.int(),
  place: z.nullable(z.string()),
}

const meetingSchema = z.object({
  kind: z.literal('meeting'),
  ...common,
  client: personSchema,
  /** Null while it is still to be, or nobody has said how it ended. */
  outcome: z.nullable(z.enum(meetingOutcomes)),
  confirmedOn: z.nullable(z.string()),
  /** The word of the client is fresh: since the working day before. */
  confirmed: z.boolean(),
  /** When to call on the day itself, `13:00`; null where there is no time for that. */
  callAt: z.nullable(z.string()),
  invited: z.nullable(personSchema),
  /** The one invited along has been warned that there is no confirmation. */
  warnedOn: z.nullable(z.string()),
  /** How often it was moved, and when it was to be at first. */
  moved: z.nullable(z.object({ times: z.int(), first: z.string() })),
  /** «Не состоялись 2 встречи из 5: …» for a meeting that is still to be. */
  advice: z.nullable(z.string()),
})

/** What stands in the calendar. Another kind of appointment is added here, and in `sources`. */
export const appointmentSchema = z.discriminatedUnion('kind', [meetingSchema, sessionSchema])

export type Appointment = z.infer<typeof appointmentSchema>
export type MeetingRow = z.infer<typeof meetingSchema>

export interface Span {
  readonly from: Day
  readonly to: Day
}

type Source = (book: Book, span: Span, viewing: Viewing) => readonly Appointment[]

const sources: readonly Source[] = [
  meetingsIn,
  (book, { from, to }) => groupSessions(book, from, to),
]

/** Everything from one day to another, both included, in the order of the clock. */
export function appointmentsIn(book: Book, span: Span, viewing: Viewing): Appointment[] {
  return sources
    .flatMap((source) => source(book, span, viewing))
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1))
}

/** Meetings; one that was moved stands at its new time alone. */
function meetingsIn(book: Book, { from, to }: Span, viewing: Viewing): Appointment[] {
  return Array.from(book.all(meetingRecord)).flatMap((meeting) => {
    const on = dayOfMeeting(meeting)
    const isMoved = meeting.closedOn !== undefined && meeting.outcome === 'moved'
    return on < from || on > to || isMoved ? [] : [rowOf(book, meeting, viewing)]
  })
}

function rowOf(book: Book, meeting: Meeting, { lang }: Viewing): MeetingRow {
  const { id, at, client, minutes = usualMinutes, place = null, closedOn, invited } = meeting
  const outcome = closedOn ? (meeting.outcome ?? null) : null
  const settings = settingsOf(book)
  return {
    kind: 'meeting',
    id,
    at,
    minutes,
    place,
    client: personById(book, client),
    outcome,
    confirmedOn: lastConfirmed(meeting) ?? null,
    confirmed: isConfirmed(meeting, settings),
    callAt: secondCallAt(meeting, settings) ?? null,
    invited: invited ? personById(book, invited) : null,
    warnedOn: meeting.warnedOn ?? null,
    moved: movesOf(book, meeting),
    advice: closedOn ? null : adviceFor(reliabilityIn(book).get(client), lang),
  }
}
