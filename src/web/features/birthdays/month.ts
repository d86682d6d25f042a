import { addDays, type Day, daysBetween, monthOf, yearOf } from '../../../words/days.ts'

/** A page of the journal. */
export interface Month {
  readonly month: number
  readonly year: number
}

export function monthOfDay(day: Day): Month {
  return { month: monthOf(day), year: yearOf(day) }
}

export function monthAfter({ month, year }: Month, count: number): Month {
  const months = year * 12 + month - 1 + count
  return { month: (months % 12) + 1, year: Math.floor(months / 12) }
}

export function isSameMonth(a: Month, b: Month): boolean {
  return a.month === b.month && a.year === b.year
}

/** `2026-11` as an address holds it; undefined for anything else. */
export function readMonth(text: string | null): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text ?? '')
  return match ? { year: Number(match[1]), month: Number(match[2]) } : undefined
}

export function writeMonth({ month, year }: Month): string {
  return `${year}-${String(month).padStart(2, '0')}`
}

/**
 * The day under which congratulations on a birthday are noted: today while they still count for it
 * (`greetedFor`), the birthday itself when it is long past; undefined when it is too early.
 */
export function greetingDay(birthday: Day, today: Day): Day | undefined {
  if (today < addDays(birthday, -7)) return undefined
  return today <= addDays(birthday, 31) ? today : birthday
}

interface Kept {
  readonly on: Day
  readonly greeted: boolean
  readonly phones: readonly string[]
}

/** A birthday about which something may be done now: call or write, three days before or after. */
export function isAtHand({ on, greeted, phones }: Kept, today: Day): boolean {
  return !greeted && phones.length > 0 && Math.abs(daysBetween(on, today)) <= 3
}
