import { addDays, type Day } from '../../words/days.ts'
import type { Days } from '../catalogues/periods.ts'
import type { Person } from './people.ts'
import { shareOf } from './rules.ts'

/** Eight of ten new clients are ready to buy again (article 002). */
export const usualAgain = 0.8

/** In how many periods after the one of the first order a new client is expected to buy again. */
const followingPeriods = 2

/** Two periods of three weeks and what was left of the first one: the same without periods. */
const followingDays = 60

/**
 * The last day on which an order counts as "bought again": the end of the second period after the one in which the
 * first order was, or 60 days after it where the book does not know these periods, or not yet.
 */
export function againUntil(first: Day, periods: readonly Days[]): Day {
  const at = periods.findIndex(({ from, to }) => from <= first && first <= to)
  const last = at < 0 ? undefined : periods[at + followingPeriods]
  return last ? last.to : addDays(first, followingDays)
}

export interface Again {
  /** New clients whose time to buy again is over. */
  readonly of: number
  readonly bought: number
  /** Bought of those, 0 to 1, two decimals; null while there is nobody. */
  readonly share: number | null
  /** New clients who still have time; they are in neither number. */
  readonly waiting: number
  /** The share of the article. */
  readonly usual: number
}

/** How many of the new clients bought again, on a later day, within the periods that followed their first order. */
export function againOf(people: readonly Person[], periods: readonly Days[], day: Day): Again {
  let [of, bought, waiting] = [0, 0, 0]
  for (const { newOn, allOrders } of people) {
    if (newOn === undefined) continue
    const until = againUntil(newOn, periods)
    if (until >= day) waiting += 1
    else {
      of += 1
      if (allOrders.some(({ date }) => newOn < date && date <= until)) bought += 1
    }
  }
  return { of, bought, share: shareOf(bought, of), waiting, usual: usualAgain }
}
