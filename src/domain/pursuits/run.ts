import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { meetingRecord } from '../meetings/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import { taskRecord } from '../tasks/records.ts'
import { type Touch, touchesOf } from '../touches/records.ts'
import { cadenceOf, type Pursuit, pursuitsOf } from './records.ts'
import { type Attempt, type Schedule, scheduleOf } from './schedule.ts'

/** `open` runs; a yes is an order or a meeting, a no is a no; `silent` ended by itself; `stopped` was ended by hand. */
export const pursuitStates = ['open', 'yes', 'no', 'silent', 'stopped'] as const

export type PursuitState = (typeof pursuitStates)[number]

export interface Run {
  readonly state: PursuitState
  /** The day it ended, for one that has. */
  readonly endedOn: Day | null
  readonly schedule: Schedule
}

/** How a pursuit stands at the end of a day, by what was talked, ordered and arranged since it began (article 001). */
export function runOf(facts: Facts, pursuit: Pursuit, day: Day): Run {
  const talks = touchesOf(facts, pursuit.client).filter((touch) =>
    isSince(pursuit, touch.on, touch.at),
  )
  const answer = answerOf(facts, pursuit, talks)
  const until = answer && answer.on < day ? answer.on : day
  const attempts = talks.filter(({ on }) => on <= until).flatMap((one) => attemptOf(facts, one))
  const { startedOn } = pursuit
  const schedule = scheduleOf(cadenceOf(pursuit), startedOn, attempts, settingsOf(facts), until)
  if (answer && answer.on < schedule.closesOn) {
    return { state: answer.state, endedOn: answer.on, schedule }
  }
  if (day >= schedule.closesOn) return { state: 'silent', endedOn: schedule.closesOn, schedule }
  return { state: 'open', endedOn: null, schedule }
}

/** The pursuit of a client that runs on a day. */
export function openPursuit(facts: Facts, client: string, day: Day): Pursuit | undefined {
  return pursuitsOf(facts, client).find((pursuit) => runOf(facts, pursuit, day).state === 'open')
}

interface Answer {
  readonly state: 'yes' | 'no' | 'stopped'
  readonly on: Day
}

/** What ended it first. */
function answerOf(facts: Facts, pursuit: Pursuit, talks: readonly Touch[]): Answer | undefined {
  const { client, stoppedOn } = pursuit
  const answers = talks.flatMap(({ outcome, on }): Answer[] => {
    if (outcome === 'order' || outcome === 'meeting') return [{ state: 'yes', on }]
    if (outcome === 'declined') return [{ state: 'no', on }]
    return outcome === 'let-go' ? [{ state: 'stopped', on }] : []
  })
  for (const { date: on, at } of ordersOf(facts, client)) {
    if (isSince(pursuit, on, at)) answers.push({ state: 'yes', on })
  }
  for (const { arrangedOn: on } of facts.where(meetingRecord, 'client', client)) {
    if (on >= pursuit.startedOn) answers.push({ state: 'yes', on })
  }
  if (stoppedOn !== undefined) answers.push({ state: 'stopped', on: stoppedOn })
  return answers.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0]
}

/** What came before the start on its very day belongs to what was before. */
function isSince({ startedOn, at: startedAt }: Pursuit, on: Day, at: string | undefined): boolean {
  if (on !== startedOn) return on > startedOn
  return at === undefined || startedAt === undefined || at >= startedAt
}

/** Talks of our own that may be a step: a call nobody answered, a talk, a stall, a promise; or a letter. */
function attemptOf(facts: Facts, touch: Touch): Attempt[] {
  const { direction, outcome, channel, on, brought } = touch
  if (direction !== 'out') return []
  if (outcome === 'wrote') return [{ on, isLetter: true }]
  if (outcome === 'no-answer' || outcome === 'talked')
    return [{ on, isLetter: channel === 'letter' }]
  if (outcome !== 'stall' && outcome !== 'promised') return []
  const until = brought === undefined ? undefined : facts.get(taskRecord, brought)?.due
  return [{ on, isLetter: false, until }]
}

/** The day on which a client is given up by itself: an unanswered pursuit of somebody who never ordered. */
export function lapsedOn(facts: Facts, client: string, day: Day): Day | undefined {
  const pursuits = pursuitsOf(facts, client)
  if (pursuits.length === 0) return undefined
  for (const pursuit of pursuits) {
    if (pursuit.reopenedOn !== undefined) continue
    const { state, endedOn } = runOf(facts, pursuit, day)
    if (state !== 'silent' || endedOn === null) continue
    if (!ordersOf(facts, client).some(({ date }) => date < endedOn)) return endedOn
  }
  return undefined
}
