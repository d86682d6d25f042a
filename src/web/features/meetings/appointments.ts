import type { Appointment, MeetingRow } from '../../../domain/meetings/appointment.ts'
import { addDays, type Day, weekday } from '../../../words/days.ts'

export type { Appointment, MeetingRow } from '../../../domain/meetings/appointment.ts'

export const layouts = ['list', 'day', 'week'] as const
export type Layout = (typeof layouts)[number]

/** How an appointment stands, for its word and its colour; `begun` waits for its result. A session is still to come, or over. */
export type State =
  | 'open'
  | 'confirmed'
  | 'begun'
  | 'session'
  | 'over'
  | NonNullable<MeetingRow['outcome']>

/** How an appointment stands at a local time, `2026-11-24T15:00`. */
export function stateOf(row: Appointment, now: string): State {
  if (row.kind === 'session') return row.at <= now ? 'over' : 'session'
  const { outcome, at, confirmed } = row
  if (outcome) return outcome
  if (at <= now) return 'begun'
  return confirmed ? 'confirmed' : 'open'
}

/** The end of an appointment by the clock, `16:30`; past midnight it goes on from 0. */
export function endOf({ at, minutes }: Pick<Appointment, 'at' | 'minutes'>): string {
  const end = minuteOf(at) + minutes
  return clock(end % 1440)
}

/** The days of the week in which a day is, from Monday. */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, 1 - weekday(day))
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at))
}

/** An hour of a day with what begins in it, and until when what began before it lasts. */
export interface Hour {
  readonly time: string
  readonly rows: readonly Appointment[]
  readonly busyUntil: string | undefined
}

/** The hours of a day: those in which people are called, and whatever else has an appointment in it. */
export function hoursOf(
  rows: readonly Appointment[],
  { from, until }: { readonly from: number; readonly until: number },
): Hour[] {
  const starts = rows.map((row) => Math.floor(minuteOf(row.at) / 60))
  const first = Math.min(from, ...starts)
  const last = Math.max(until - 1, ...starts)
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const hour = first + at
    const before = rows.filter((row) => {
      const start = minuteOf(row.at)
      return start < hour * 60 && start + row.minutes > hour * 60 && isStanding(row)
    })
    const latest = Math.max(...before.map((row) => minuteOf(row.at) + row.minutes))
    return {
      time: clock(hour * 60),
      rows: rows.filter((row) => Math.floor(minuteOf(row.at) / 60) === hour),
      busyUntil: before.length > 0 ? clock(latest % 1440) : undefined,
    }
  })
}

/** It takes its time: neither cancelled nor missed. */
export function isStanding(row: Appointment): boolean {
  return row.kind === 'session' || row.outcome === null || row.outcome === 'held'
}

function minuteOf(at: string): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
