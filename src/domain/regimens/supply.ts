import { addDays, type Day, daysBetween } from '../../words/days.ts'
import type { RegimenData } from './records.ts'

type Pace = Pick<RegimenData, 'daily' | 'packSize' | 'packDays'>
type Course = Pace & Pick<RegimenData, 'packs' | 'startedOn' | 'endedOn' | 'courseDays'>

/** Packages that came on a day. */
export interface Refill {
  readonly on: Day
  readonly packs: number
}

export interface Supply {
  /** The last day for which there is enough; the day before the start where there never was. */
  readonly runsOutOn: Day
  /** The day from which the last package lasts: of the last refill, or the start. */
  readonly since: Day
  /** Days with nothing at hand, from one up to another, until the last refill. */
  readonly gaps: readonly { readonly from: Day; readonly until: Day }[]
}

/** Longer than anybody takes anything, and short enough for a calendar. */
const longest = 36_500

/** Whether it is known how long a package lasts: by what is in it and what is taken of it, or in days. */
export function hasPace({ daily, packSize, packDays }: Unsaid<Pace>): boolean {
  return Boolean((daily && packSize) || packDays)
}

/** For how many days so many packages last; a part of a day may be left over. */
export function daysOf({ daily, packSize, packDays = 0 }: Pace, packs: number): number {
  const each = daily && packSize ? packSize / daily : packDays
  return Math.min(packs * each, longest)
}

/**
 * How long what is at hand lasts: what there was on the first day, and refills of later days in their order. What is left
 * when a refill comes is used up first; while there is nothing, nothing is used up. Less than a day's worth is nothing.
 */
export function supplyOf(course: Course, refills: readonly Refill[]): Supply {
  const gaps: { from: Day; until: Day }[] = []
  let from = course.startedOn
  let since = from
  let days = daysOf(course, course.packs ?? 1)
  for (const { on, packs } of refills) {
    const emptyOn = addDays(from, whole(days))
    if (emptyOn < on) {
      gaps.push({ from: emptyOn, until: on })
      from = on
      days = 0
    }
    days = Math.min(days + daysOf(course, packs), longest)
    since = on
  }
  return { runsOutOn: addDays(from, whole(days) - 1), since, gaps }
}

/** The last day of the course; undefined when it has no end. */
export function courseUntil({ startedOn, courseDays }: Course): Day | undefined {
  return courseDays === undefined ? undefined : addDays(startedOn, courseDays - 1)
}

/** Whether a course runs on a day: it has begun, was not ended, and its last day is not past. */
export function runsOn(course: Course, day: Day): boolean {
  const until = courseUntil(course)
  return course.startedOn <= day && !course.endedOn && (until === undefined || day <= until)
}

/** What is at hand lasts until the end of the course: no more is needed. */
export function isEnough(course: Course, { runsOutOn }: Supply): boolean {
  const until = courseUntil(course)
  return until !== undefined && runsOutOn >= until
}

/** Days with nothing at hand before a day, the first day included and that day not. */
export function gapDays({ gaps, runsOutOn }: Supply, day: Day): number {
  const last = { from: addDays(runsOutOn, 1), until: day }
  return [...gaps, last].reduce((sum, { from, until }) => {
    const end = until < day ? until : day
    return sum + Math.max(0, daysBetween(from, end))
  }, 0)
}

/** 60 capsules, 0.1 a day: what arithmetic loses in the last digit is not a day. */
function whole(days: number): number {
  return Math.floor(days + 1e-6)
}

type Unsaid<Fields> = { readonly [Name in keyof Fields]: Fields[Name] | null }
