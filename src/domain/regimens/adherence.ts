import { addDays, type Day, daysBetween } from '../../words/days.ts'
import type { RegimenData } from './records.ts'
import { courseUntil, gapDays, type Refill, type Supply } from './supply.ts'

export const verdicts = ['steady', 'breaks', 'seldom'] as const

/** How a course goes, as far as the orders tell. */
export interface Adherence {
  /** Days with the product at hand of the days that have passed, 0 to 1, two decimals. */
  readonly share: number
  /** Days that have passed with nothing at hand. */
  readonly gapDays: number
  readonly verdict: (typeof verdicts)[number]
}

/** A course goes well where four days of five are covered: the usual line of studies of adherence. */
const steadyShare = 0.8
const breaksShare = 0.5

/**
 * How a course goes by what was bought for it: days that the packages have lasted of the days since the start, until the day,
 * the end, or the last day of the course. What is bought late does not make up for days without. Null while nothing can be
 * said: the first packages are not used up, and no more were bought.
 */
export function adherenceOf(
  regimen: RegimenData,
  refills: readonly Refill[],
  supply: Supply,
  day: Day,
): Adherence | null {
  const until = earliest(day, regimen.endedOn, afterCourse(regimen))
  const passed = daysBetween(regimen.startedOn, until)
  const without = gapDays(supply, until)
  if (passed <= 0 || (refills.length === 0 && without === 0)) return null
  const share = Math.round(((passed - without) / passed) * 100) / 100
  return { share, gapDays: without, verdict: verdictOf(share) }
}

function verdictOf(share: number): Adherence['verdict'] {
  return share >= steadyShare ? 'steady' : share >= breaksShare ? 'breaks' : 'seldom'
}

function afterCourse(regimen: RegimenData): Day | undefined {
  const last = courseUntil(regimen)
  return last && addDays(last, 1)
}

function earliest(day: Day, ...others: readonly (Day | undefined)[]): Day {
  return others.reduce<Day>((first, one) => (one !== undefined && one < first ? one : first), day)
}
