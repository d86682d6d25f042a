import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import type { Settings } from '../settings/records.ts'
import { workDayBefore } from '../settings/work-days.ts'
import { type Meeting, type MeetingData, meetingRecord } from './records.ts'

/** The second call comes two hours before the meeting (article 000). */
export const secondCallMinutes = 120

/** A call later than this before the meeting would find them on their way: then the call of the day before is all. */
const latestCallMinutes = 60

type Rest = Pick<Settings, 'weekdaysOff' | 'daysOff' | 'callHours'>

export function dayOfMeeting({ at }: Pick<MeetingData, 'at'>): Day {
  return at.slice(0, 10)
}

export function timeOfMeeting({ at }: Pick<MeetingData, 'at'>): string {
  return at.slice(11, 16)
}

/** The last day on which the client said that they come. */
export function lastConfirmed(meeting: MeetingData): Day | undefined {
  return meeting.confirmedAgainOn ?? meeting.confirmedOn
}

/** The client has said so since the working day before: an earlier word is too old to count on. */
export function isConfirmed(meeting: MeetingData, rest: Rest): boolean {
  const on = lastConfirmed(meeting)
  return on !== undefined && on >= workDayBefore(rest, dayOfMeeting(meeting))
}

/**
 * At what time of the day of a meeting its client is called again, `13:00`: two hours before, not earlier than people
 * are called at all. Undefined where that leaves less than an hour.
 */
export function secondCallAt(meeting: Pick<MeetingData, 'at'>, rest: Rest): string | undefined {
  const start = minuteOf(timeOfMeeting(meeting))
  const call = Math.max(start - secondCallMinutes, rest.callHours.from * 60)
  return start - call < latestCallMinutes ? undefined : clock(call)
}

/**
 * An open meeting is to be confirmed: from the working day before until they have, and on the day itself once more
 * (article 000), if there is an hour for it.
 */
export function isToBeConfirmed(meeting: MeetingData, day: Day, rest: Rest): boolean {
  const on = dayOfMeeting(meeting)
  if (meeting.closedOn || day > on || day < workDayBefore(rest, on)) return false
  if (day < on) return !isConfirmed(meeting, rest)
  if (lastConfirmed(meeting) === day) return false
  return !isConfirmed(meeting, rest) || secondCallAt(meeting, rest) !== undefined
}

/** The meeting that one was moved to; undefined where no other time was said. */
export function movedTo(facts: Facts, meeting: Meeting): Meeting | undefined {
  return facts
    .where(meetingRecord, 'client', meeting.client)
    .find(({ movedFrom, id }) => movedFrom === meeting.id && id !== meeting.id)
}

/** Minutes since midnight of `15:00`. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** `13:00` of minutes since midnight. */
export function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
