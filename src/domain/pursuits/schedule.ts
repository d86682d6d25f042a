import type { Day } from '../../words/days.ts'
import type { Settings } from '../settings/records.ts'
import { addWorkDays } from '../settings/work-days.ts'
import type { Cadence } from './records.ts'

type Rest = Pick<Settings, 'weekdaysOff' | 'daysOff'>

/** What was done that may be a step. */
export interface Attempt {
  readonly on: Day
  /** A letter, which alone makes the step of a letter. */
  readonly isLetter: boolean
  /** The day to come back, when one was named: the next step waits for it. */
  readonly until?: Day | undefined
}

/** A step that was made, or passed over because nobody made it in time. */
export interface PastStep {
  /** 1 is the first. */
  readonly step: number
  readonly due: Day
  readonly madeOn: Day | null
}

export interface Schedule {
  readonly past: readonly PastStep[]
  /** The step to make next and the day from which; null when all are past. */
  readonly next: { readonly step: number; readonly due: Day } | null
  /** The days of all steps still to come, as they will be when each is made on its day; the last is the end. */
  readonly ahead: readonly Day[]
  /** The first day on which it is over. */
  readonly closesOn: Day
}

/**
 * Where a run of a cadence stands on a day. The gap to a step is counted from the day the one before was made, or from the
 * day somebody asked to be called. A step that nobody makes gives way to the next on that one's day, so a run always ends; none
 * is made twice. A vacation does not count, and where only working days count no day off does.
 */
export function scheduleOf(
  cadence: Cadence,
  startedOn: Day,
  attempts: readonly Attempt[],
  rest: Rest,
  day: Day,
): Schedule {
  const counted = cadence.workDaysOnly ? rest : { weekdaysOff: [], daysOff: rest.daysOff }
  const gaps = [
    ...cadence.steps.slice(1).map(({ after }) => Math.max(after, 1)),
    cadence.closeAfter,
  ]
  const past: PastStep[] = []
  const inOrder = [...attempts].sort((a, b) => (a.on < b.on ? -1 : 1))
  let due = addWorkDays(counted, startedOn, cadence.steps[0]?.after ?? 0)
  for (const [at, { channel }] of cadence.steps.entries()) {
    const gap = gaps[at] ?? 1
    const isOver = addWorkDays(counted, due, gap)
    // The next step is due a day later at the earliest, so none is made twice by one attempt.
    const made = inOrder.find(
      ({ on, isLetter }) => on >= due && on < isOver && isLetter === (channel === 'letter'),
    )
    if (!made && day < isOver) {
      const ahead = daysAhead(counted, due, gaps.slice(at))
      const next = { step: at + 1, due }
      return { past, next, ahead: [due, ...ahead], closesOn: ahead.at(-1) ?? isOver }
    }
    past.push({ step: at + 1, due, madeOn: made?.on ?? null })
    due = made ? laterOf(addWorkDays(counted, made.on, gap), made.until) : isOver
  }
  return { past, next: null, ahead: [due], closesOn: due }
}

function daysAhead(rest: Rest, from: Day, gaps: readonly number[]): Day[] {
  let day = from
  return gaps.map((gap) => {
    day = addWorkDays(rest, day, gap)
    return day
  })
}

function laterOf(day: Day, other: Day | undefined): Day {
  return other !== undefined && other > day ? other : day
}
