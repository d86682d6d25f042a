import type { MeetingRow } from '../../../domain/meetings/appointment.ts'
import { addDays, type Day, weekday } from '../../../words/days.ts'

export type { MeetingRow } from '../../../domain/meetings/appointment.ts'

export const layouts = ['list', 'day', 'week'] as const
export type Layout = (typeof layouts)[number]

/** How an appointment stands, for its word and its colour; `begun` waits for its result. */
export type State = 'open' | 'confirmed' | 'begun' | NonNullable<MeetingRow['outcome']>

/** How a meeting stands at a local time, `2026-11-24T15:00`. */
export function stateOf({ outcome, at, confirmed }: MeetingRow, now: string): State {
  if (outcome) return outcome
  if (at <= now) return 'begun'
  return confirmed ? 'confirmed' : 'open'
}

/** The end of an appointment by the clock, `16:30`; past midnight it goes on from 0. */
export function endOf({ at, minutes }: Pick<MeetingRow, 'at' | 'minutes'>): string {
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
  readonly rows: readonly MeetingRow[]
  readonly busyUntil: string | undefined
}

/** The hours of a day: those in which people are called, and whatever else has an appointment in it. */
export function hoursOf(
  rows: readonly MeetingRow[],
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
export function isStanding({ outcome }: MeetingRow): boolean {
  return outcome === null || outcome === 'held'
}

function minuteOf(at: string): number {
  return Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':')
}
