import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import type { Day } from '../../words/days.ts'
import { clientName } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { nameIn, withName } from '../names/name-in.ts'
import { type Reason, ranks } from '../reason.ts'
import { type Settings, settingsOf } from '../settings/records.ts'
import { workDayBefore } from '../settings/work-days.ts'
import { type Meeting, meetingRecord } from './records.ts'
import {
  clock,
  dayOfMeeting,
  isConfirmed,
  lastConfirmed,
  movedTo,
  secondCallAt,
  timeOfMeeting,
} from './rules.ts'

/** Where there is no time for a second call, the invited one is warned so long before people are no more called on the eve. */
const eveningMinutes = 120

/** The meetings to which somebody was invited along and about whom they may have something to hear. */
const withInvited = perChangeOf([meetingRecord], (book) =>
  Array.from(book.all(meetingRecord))
    .filter(({ invited, outcome }) => invited && outcome !== 'held' && outcome !== 'no-show')
    .sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
)

/**
 * Whoever was invited along hears that there is no confirmation, and what became of the meeting afterwards: confirmed after
 * all, moved, cancelled. Of several meetings the soonest one is told first.
 */
export function reasonsOfInvited(book: Book, day: Day): ReadonlyMap<string, Reason> {
  const settings = settingsOf(book)
  const reasons = new Map<string, Reason>()
  for (const meeting of withInvited(book)) {
    const client = book.get(clientRecord, meeting.client)
    if (!client || !meeting.invited || reasons.has(meeting.invited)) continue
    const said = warning(meeting, day, settings) ?? news(book, meeting, day)
    if (!said) continue
    const { code, ...more } = said
    const facts = {
      on: dayOfMeeting(meeting),
      time: timeOfMeeting(meeting),
      ...nameOf(client),
      ...more,
    }
    reasons.set(meeting.invited, { code, rank: ranks.meeting, record: meeting.id, facts })
  }
  return reasons
}

type Said = { readonly code: string } & Reason['facts']

/**
 * No confirmation: they are warned when it is time for the second call, so that they need not set out; where there is no such
 * time, on the evening before.
 */
function warning(meeting: Meeting, day: Day, settings: Settings): Said | undefined {
  if (meeting.closedOn || meeting.warnedOn || isConfirmed(meeting, settings)) return undefined
  const on = dayOfMeeting(meeting)
  const callAt = secondCallAt(meeting, settings)
  if (callAt !== undefined) return day === on ? { code: 'meeting-warn', callAt } : undefined
  if (day < workDayBefore(settings, on) || day > on) return undefined
  const evening = clock(settings.callHours.until * 60 - eveningMinutes)
  return { code: 'meeting-warn', ...(day < on && { callAt: evening }) }
}

/** What the invited one does not know yet. */
function news(book: Book, meeting: Meeting, day: Day): Said | undefined {
  if (meeting.toldOn) return undefined
  const isComing = day <= dayOfMeeting(meeting)
  if (!meeting.closedOn) {
    const confirmed = lastConfirmed(meeting)
    const { warnedOn } = meeting
    const isAfterAll = warnedOn !== undefined && confirmed !== undefined && confirmed >= warnedOn
    return isComing && isAfterAll ? { code: 'meeting-tell', what: 'confirmed' } : undefined
  }
  if (meeting.outcome !== 'moved')
    return isComing ? { code: 'meeting-tell', what: 'cancelled' } : undefined
  const next = movedTo(book, meeting)
  if (!next) return isComing ? { code: 'meeting-tell', what: 'moved' } : undefined
  // What became of the later one is told there.
  if (next.closedOn || day > dayOfMeeting(next)) return undefined
  return {
    code: 'meeting-tell',
    what: 'moved',
    toDay: dayOfMeeting(next),
    toTime: timeOfMeeting(next),
  }
}

function nameOf(client: Client): Reason['facts'] {
  const instrumental = nameIn('instrumental', client, 'card')
  return { name: clientName(client), ...(instrumental && { with: withName(instrumental) }) }
}
