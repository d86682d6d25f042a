import type { Facts } from '../../book/facts.ts'
import { addDays, type Day } from '../../words/days.ts'
import { ordersOf } from '../orders/rules.ts'
import { taskRecord } from '../tasks/records.ts'
import type { Touch } from '../touches/records.ts'
import { isAnswered } from '../touches/rules.ts'
import { type Meeting, meetingRecord } from './records.ts'
import { dayOfMeeting } from './rules.ts'

/** For so long after a meeting it is asked what comes next; then the moment has gone. */
export const nextStepDays = 7

/** What a talk of the very day of the meeting has to say to be what came of it: an ordinary one may have been before. */
const saysWhatIsNext: readonly Touch['outcome'][] = ['order', 'declined', 'promised', 'stall']

/**
 * The meeting after which nothing has followed yet: the latest one of a client that was held in the last days, without an
 * order, a talk, a task or another meeting since. Undefined when there is none, or it was said that nothing follows.
 */
export function withoutNextStep(
  facts: Facts,
  client: string,
  touches: readonly Touch[],
  day: Day,
): Meeting | undefined {
  const meetings = facts.where(meetingRecord, 'client', client)
  const last = latest(meetings.filter(({ closedOn, outcome }) => closedOn && outcome === 'held'))
  if (!last || last.settledOn) return undefined
  const on = dayOfMeeting(last)
  if (day > addDays(on, nextStepDays)) return undefined
  const hasFollowed =
    meetings.some(({ at }) => at > last.at) ||
    ordersOf(facts, client).some(({ date }) => date >= on) ||
    facts.where(taskRecord, 'client', client).some(({ madeOn }) => madeOn >= on) ||
    touches.some((one) => one.on > on && isAnswered(one)) ||
    touches.some((one) => one.on === on && saysWhatIsNext.includes(one.outcome))
  return hasFollowed ? undefined : last
}

function latest(meetings: readonly Meeting[]): Meeting | undefined {
  return meetings.reduce<Meeting | undefined>(
    (last, one) => (!last || one.at + one.id > last.at + last.id ? one : last),
    undefined,
  )
}
