import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { meetingRecord, usualMinutes } from '../meetings/records.ts'
import { trainingRecord } from '../partners/records.ts'
import { touchesOf } from '../touches/records.ts'

export interface Days {
  readonly from: Day
  readonly to: Day
}

/** Minutes with a client, the first and the last day included. */
export interface Spent {
  readonly talks: number
  /** Of meetings that took place. */
  readonly meetings: number
  /** Put into a partner. */
  readonly trainings: number
}

/** What a client took of one's time: talks and letters as they were timed, meetings that were held, trainings of a partner (product.md C.5). */
export function spentOn(facts: Facts, client: string, { from, to }: Days): Spent {
  let talks = 0
  for (const { on, minutes = 0 } of touchesOf(facts, client)) {
    if (from <= on && on <= to) talks += minutes
  }
  let meetings = 0
  for (const meeting of facts.where(meetingRecord, 'client', client)) {
    const { at, outcome, closedOn, minutes = usualMinutes } = meeting
    const on = at.slice(0, 10)
    if (closedOn && outcome === 'held' && from <= on && on <= to) meetings += minutes
  }
  let trainings = 0
  for (const { on, minutes } of facts.where(trainingRecord, 'client', client)) {
    if (from <= on && on <= to) trainings += minutes
  }
  return { talks, meetings, trainings }
}
