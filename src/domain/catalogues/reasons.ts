import { addDays, type Day, daysBetween } from '../../words/days.ts'
import { type About, type Reason, type ReasonSource, ranks } from '../reason.ts'
import { lastReached } from '../touches/rules.ts'
import { periodBefore, periodsOf, runningOn } from './periods.ts'
import { type Handout, handoutsOf, type Period } from './records.ts'
import { orderFrom, stateOf } from './rules.ts'
import { say } from './words.ts'

/** A catalogue is asked about so many days after it was handed out, or after the last talk since (product.md, "Сегодня"). */
const askAfterDays = 5

/** So many days before the period ends everybody who has a catalogue is asked. */
const lastDays = 2

/** Who was not met in the last period is called in the first week of the next one. */
const carriedDays = 7

export const handoutReasons: ReasonSource = { find, say }

function find(about: About): readonly Reason[] {
  const { book, client, day } = about
  const handouts = handoutsOf(book, client.id)
  if (handouts.length === 0) return []
  const periods = periodsOf(book)
  const running = runningOn(periods, day)
  if (!running) return []
  const given = handouts.find((one) => one.period === running.id && one.givenOn)
  if (given?.givenOn) return held(about, given, running, given.givenOn)
  const last = periodBefore(periods, running)
  const before = last && handouts.find((one) => one.period === last.id)
  return before ? carried(about, before, last, running) : []
}

function held(about: About, handout: Handout, period: Period, givenOn: Day): readonly Reason[] {
  const { book, day, touches } = about
  if (stateOf(handout, orderFrom(book, handout, period)) !== 'open') return []
  const reached = lastReached(touches) ?? givenOn
  const talked = reached > givenOn ? reached : givenOn
  const left = daysBetween(day, period.to)
  const isLast = left <= lastDays && talked < day
  if (!isLast && daysBetween(talked, day) < askAfterDays) return []
  const facts = { days: daysBetween(givenOn, day), left, until: period.to, period: period.title }
  return [{ code: 'handout', rank: ranks.handout, facts, record: handout.id }]
}

function carried(about: About, handout: Handout, last: Period, running: Period): readonly Reason[] {
  const { book, day, touches } = about
  if (day >= addDays(running.from, carriedDays)) return []
  const state = stateOf(handout, orderFrom(book, handout, last))
  if (state !== 'open' && state !== 'not-met') return []
  const reached = lastReached(touches)
  if (reached !== undefined && reached >= running.from) return []
  const facts = { why: handout.why ?? 'open', period: last.title, next: running.title }
  return [{ code: 'carried-over', rank: ranks.carried, facts }]
}
