import type { Book } from '../../book/book.ts'
import { type Day, daysBetween, weekday } from '../../words/days.ts'
import { settingsOf } from '../settings/records.ts'
import { type Sprint, sprintRecord } from './records.ts'

/** Whole minutes between two instants in UTC (`2026-11-21T09:30:00Z`), seconds left out. */
export function minutesBetween(from: string, to: string): number {
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10))
  return days * 24 * 60 + minuteOf(to) - minuteOf(from)
}

function minuteOf(instant: string): number {
  return Number(instant.slice(11, 13)) * 60 + Number(instant.slice(14, 16))
}

/** How many minutes it took: at least one, and never more than it was meant for, since it may be closed days later. */
export function minutesTaken({ at, endedAt, minutes }: Sprint): number {
  const taken = endedAt === undefined ? minutes : minutesBetween(at, endedAt)
  return Math.min(minutes, Math.max(1, taken))
}

/** Those that have ended, the latest first. */
export function endedSprints(book: Book): Sprint[] {
  return [...book.all(sprintRecord)]
    .filter(({ endedOn }) => endedOn !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))
}

/** Somebody's last one that has not ended; undefined when there is none. */
export function openSprint(book: Book, member: string): Sprint | undefined {
  let last: Sprint | undefined
  for (const one of book.all(sprintRecord)) {
    if (one.by === member && one.endedOn === undefined && (!last || one.at > last.at)) last = one
  }
  return last
}

/**
 * Whether a day is one of the chosen days of the week and none has ended on it. A weekend may be chosen: the article proposes
 * one; during a holiday nothing is planned.
 */
export function isPlannedOn(book: Book, day: Day): boolean {
  const { sprintDays, daysOff } = settingsOf(book)
  if (!sprintDays.includes(weekday(day))) return false
  if (daysOff.some((off) => off.from <= day && day <= off.to)) return false
  return !endedSprints(book).some(({ endedOn }) => endedOn === day)
}
