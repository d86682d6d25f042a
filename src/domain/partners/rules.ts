import type { Facts } from '../../book/facts.ts'
import { addDays, type Day } from '../../words/days.ts'
import { ordersOf } from '../orders/rules.ts'
import { touchesOf } from '../touches/records.ts'
import { lastReached } from '../touches/rules.ts'
import { type Partnership, trainingsOf } from './records.ts'

export const activities = ['active', 'resting', 'left'] as const

export type Activity = (typeof activities)[number]

/** So long after the last training, order or talk a partner still counts as active. */
export const activeDays = 60

/** Whether a partner rests by their own word on a day. */
export function isPausing({ restingSince, restingUntil }: Partnership, day: Day): boolean {
  return restingSince !== undefined && (restingUntil === undefined || day < restingUntil)
}

/** The last day on which there was anything with a partner: training, an order, a talk; the start, or the end of a rest that was set. */
export function lastSeen(facts: Facts, partnership: Partnership, day: Day): Day {
  const { client, since, restingSince, restingUntil } = partnership
  let last = since
  const see = (on: Day | undefined) => {
    if (on !== undefined && on <= day && on > last) last = on
  }
  see(lastReached(touchesOf(facts, client)))
  for (const { on } of trainingsOf(facts, client)) see(on)
  for (const { date } of ordersOf(facts, client)) see(date)
  if (restingSince !== undefined) see(restingUntil)
  return last
}

/**
 * Left once they said so; resting while they said so, or when there was neither training nor order nor talk for 60 days;
 * active otherwise.
 */
export function activityOf(facts: Facts, partnership: Partnership, day: Day): Activity {
  if (partnership.leftOn !== undefined) return 'left'
  if (isPausing(partnership, day)) return 'resting'
  return day <= addDays(lastSeen(facts, partnership, day), activeDays) ? 'active' : 'resting'
}
