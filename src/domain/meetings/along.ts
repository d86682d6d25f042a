import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import type { Day } from '../../words/days.ts'
import { clientName } from '../clients/names.ts'
import { clientRecord } from '../clients/records.ts'
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
  const reasons = new Map<string, Reason>()
  for (const meeting of withInvited(book)) {
    const { id: record, invited = '' } = meeting
    const client = book.get(clientRecord, meeting.client)
    if (!client || reasons.has(invited)) continue
    const warned = warning(meeting, day, settingsOf(book))
    const said = warned ?? news(book, meeting, day)
    if (!said) continue
    const whom = nameIn('instrumental', client)
    const facts = {
      on: dayOfMeeting(meeting),
      time: timeOfMeeting(meeting),
      name: clientName(client),
      ...(whom && { with: withName(whom) }),
      ...said,
    }
    const code = warned ? 'meeting-warn' : 'meeting-tell'
    reasons.set(invited, { code, rank: ranks.meeting, record, facts })
  }
  return reasons
}

type Said = Reason['facts'] | undefined

/**
 * No confirmation: they are warned when it is time for the second call, so that they need not set out; where there is no such
 * time, on the evening before.
 */
function warning(meeting: Meeting, day: Day, settings: Settings): Said {
  if (meeting.closedOn || meeting.warnedOn || isConfirmed(meeting, settings)) return undefined
  const on = dayOfMeeting(meeting)
  const callAt = secondCallAt(meeting, settings)
  if (day === on) return callAt === undefined ? {} : { callAt }
  const isEve = day < on && day >= workDayBefore(settings, on)
  if (callAt !== undefined || !isEve) return undefined
  return { callAt: clock(settings.callHours.until * 60 - eveningMinutes) }
}

/** What the invited one does not know yet; what became of a meeting that was moved to is told there. */
function news(book: Book, meeting: Meeting, day: Day): Said {
  const { closedOn, outcome, warnedOn, toldOn } = meeting
  if (toldOn) return undefined
  const next = closedOn && outcome === 'moved' ? movedTo(book, meeting) : undefined
  if (next?.closedOn || day > dayOfMeeting(next ?? meeting)) return undefined
  if (next) return { what: 'moved', toDay: dayOfMeeting(next), toTime: timeOfMeeting(next) }
  if (closedOn) return { what: String(outcome) }
  return warnedOn && (lastConfirmed(meeting) ?? '') >= warnedOn ? { what: 'confirmed' } : undefined
}
