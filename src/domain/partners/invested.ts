import type { Facts } from '../../book/facts.ts'
import { type Day, monthsBetween } from '../../words/days.ts'
import { partnershipsOf, trainingsOf } from './records.ts'

/** What was put into a partner, and how long they have stayed. */
export interface Invested {
  readonly trainings: number
  readonly minutes: number
  /** Minor units. */
  readonly cost: number
  /** Whole months as a partner, all times together. */
  readonly months: number
}

export function investedIn(facts: Facts, client: string, day: Day): Invested {
  const trainings = trainingsOf(facts, client)
  const stays = partnershipsOf(facts, client)
  return {
    trainings: trainings.length,
    minutes: trainings.reduce((sum, { minutes }) => sum + minutes, 0),
    cost: trainings.reduce((sum, { cost = 0 }) => sum + cost, 0),
    months: stays.reduce(
      (sum, { since, leftOn = day }) => sum + Math.max(0, monthsBetween(since, leftOn)),
      0,
    ),
  }
}
