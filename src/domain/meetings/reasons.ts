import { addDays } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { reasonsOfInvited } from './along.ts'
import { withoutNextStep } from './next-step.ts'
import { openMeetings } from './records.ts'
import { dayOfMeeting, isConfirmed, isToBeConfirmed, secondCallAt, timeOfMeeting } from './rules.ts'
import { say } from './words.ts'

/** A meeting whose result was never written down is asked about for a week. */
const askResultDays = 7

export const meetingReasons: ReasonSource = { find, gather: reasonsOfInvited, say }

/**
 * A meeting is confirmed from the working day before until it starts, on the day itself once more (article 000); afterwards
 * its result is asked for, and what comes next.
 */
function find(about: About): readonly Reason[] {
  const { book, client, day, touches } = about
  const open = openMeetings(book, client.id).flatMap((meeting) => ofOpen(meeting, about))
  const held = withoutNextStep(book, client.id, touches, day)
  if (!held) return open
  const facts = { on: dayOfMeeting(held), time: timeOfMeeting(held) }
  return [...open, { code: 'meeting-next', rank: ranks.next, record: held.id, facts }]
}

function ofOpen(meeting: ReturnType<typeof openMeetings>[number], about: About): Reason[] {
  const { day, settings } = about
  const on = dayOfMeeting(meeting)
  const { place } = meeting
  const facts = { on, time: timeOfMeeting(meeting), ...(place && { place }) }
  const reason = { rank: ranks.meeting, record: meeting.id, facts }
  if (on < day) {
    return day <= addDays(on, askResultDays) ? [{ ...reason, code: 'meeting-result' }] : []
  }
  if (!isToBeConfirmed(meeting, day, settings)) return []
  const callAt = day === on ? secondCallAt(meeting, settings) : undefined
  const again = isConfirmed(meeting, settings) && { again: 1 }
  return [
    {
      ...reason,
      code: 'meeting-confirm',
      facts: { ...facts, ...(callAt && { callAt }), ...again },
    },
  ]
}
