import type { Book } from '../../book/book.ts'
import { addDays, type Day } from '../../words/days.ts'
import { type Reason, type ReasonSource, ranks } from '../reason.ts'
import { type Settings, settingsOf } from '../settings/records.ts'
import { workDayBefore } from '../settings/work-days.ts'
import { touchesOf } from '../touches/records.ts'
import { lastReached } from '../touches/rules.ts'
import { isPrepaid } from './money.ts'
import { type Group, groupRecord, marksIn, type Session } from './records.ts'
import { type Place, placesIn } from './seats.ts'
import { dayOfSession, firstDayOf, nextSession, sessionsOf } from './sessions.ts'
import { say } from './words.ts'

/** Prepayment is asked for so many days after enrolling, and so many days before its date (product.md, "Сегодня"). */
const askAfterDays = 2
const askBeforeDays = 2

/** Who has a seat depends on everybody in the group, so they are found all at once. */
export const groupReasons: ReasonSource = { gather, say }

interface Ahead {
  readonly book: Book
  readonly group: Group
  readonly next: Session
  readonly day: Day
  readonly settings: Settings
}

/** Of several groups the one whose session comes first speaks; the others have their turn when that is settled. */
function gather(book: Book, day: Day): ReadonlyMap<string, Reason> {
  const found = new Map<string, Reason>()
  if (book.count(groupRecord) === 0) return found
  const settings = settingsOf(book)
  const ahead = [...book.all(groupRecord)].flatMap((group): Ahead[] => {
    const next = nextSession(group, day)
    return next ? [{ book, group, next, day, settings }] : []
  })
  ahead.sort((a, b) => (a.next.at + a.group.id < b.next.at + b.group.id ? -1 : 1))
  for (const one of ahead) {
    const missed = missedLast(one)
    for (const place of placesIn(book, one.group)) {
      const { client } = place.enrolment
      const reason = found.has(client) ? undefined : reasonFor(one, place, missed)
      if (reason) found.set(client, reason)
    }
  }
  return found
}

function reasonFor(ahead: Ahead, place: Place, missed: ReadonlySet<string>): Reason | undefined {
  const { book, group, next, day, settings } = ahead
  const { enrolment, standing, turn, balance } = place
  const reached = lastReached(touchesOf(book, enrolment.client)) ?? ''
  if (reached === day) return undefined
  const on = dayOfSession(next)
  const facts = { title: group.title, on, time: next.at.slice(11) }
  const reason = { rank: ranks.group, record: enrolment.id }
  if (standing !== enrolment.told) {
    const money = standing === 'off' && balance > 0 && { sum: balance, currency: group.currency }
    return { ...reason, code: `group-${standing}`, facts: { ...facts, turn, ...money } }
  }
  if (standing !== 'seat') return undefined
  const asksFrom = workDayBefore(settings, on)
  const isFirst = on === firstDayOf(group)
  if (hasBegun(ahead)) return undefined
  if (day >= asksFrom && reached < asksFrom && !isConfirmed(place, next)) {
    if (isFirst) return { ...reason, code: 'group-confirm', facts }
    if (missed.has(enrolment.client)) return { ...reason, code: 'group-missed', facts }
  }
  const { prepayment = 0, prepayBy } = group
  if (!isFirst || isPrepaid(group, balance) || balance >= prepayment) return undefined
  const asked = askedFrom(enrolment.on, prepayBy, day)
  if (!asked || reached >= asked) return undefined
  const sum = { sum: prepayment - balance, currency: group.currency }
  const until = prepayBy && { until: prepayBy }
  return { ...reason, code: 'group-prepay', facts: { ...facts, ...sum, ...until } }
}

/** The last day so far on which prepayment is asked for: after enrolling, before its date, and once more when that is past. A talk since then has settled it. */
function askedFrom(enrolledOn: Day, until: Day | undefined, day: Day): Day | undefined {
  const days = [addDays(enrolledOn, askAfterDays)]
  if (until) days.push(addDays(until, -askBeforeDays), addDays(until, 1))
  return days
    .filter((one) => one > enrolledOn && one <= day)
    .sort()
    .at(-1)
}

/** Nobody knows the hour here: a session has begun when somebody is marked. */
function hasBegun({ book, group, next, day }: Ahead): boolean {
  return (
    dayOfSession(next) === day && marksIn(book, group.id).some((one) => one.session === next.id)
  )
}

function isConfirmed(
  { enrolment: { confirmedOn, confirmedFor } }: Place,
  { id }: Session,
): boolean {
  return confirmedOn !== undefined && confirmedFor === id
}

/**
 * Who came before and missed the last session, or missed only the first one. Whoever has missed two in a row has left and is not
 * called any more, so that a course of twelve evenings does not make twelve calls to each.
 */
function missedLast({ book, group, next }: Ahead): ReadonlySet<string> {
  const held = sessionsOf(group).filter(({ at }) => at < next.at)
  const [before, last] = [held.at(-2), held.at(-1)]
  const marks = last ? marksIn(book, group.id) : []
  const away = (session: Session | undefined) =>
    new Set(marks.flatMap((one) => (one.session === session?.id && !one.came ? [one.client] : [])))
  const earlier = away(before)
  return new Set([...away(last)].filter((client) => !earlier.has(client)))
}
