import { addDays, addMonths, type Day, isoDay, monthOf, yearOf } from '../../words/days.ts'

/** `none` is a card made by hand that has not bought yet: not a buyer, so in no folder. */
export const folderNames = ['green', 'black', 'unsorted', 'none'] as const

export type Folder = (typeof folderNames)[number]

/** By calendar years, or by a rolling window of so many months (product.md A.3, article 002). */
export type FolderRule = number | undefined

/**
 * The last day on which a client with this last order is still green: the end of the next calendar
 * year, or the day so many months after the order.
 */
export function greenUntil(lastOrder: Day, months?: FolderRule): Day {
  return months === undefined ? isoDay(yearOf(lastOrder) + 1, 12, 31) : addMonths(lastOrder, months)
}

/** The first black day, unless an order comes on it or before. */
export function turnsBlackOn(lastOrder: Day, months?: FolderRule): Day {
  return addDays(greenUntil(lastOrder, months), 1)
}

/** The folder of a client by the last order; a card that came in with a file is "not sorted" until its first one. */
export function folderOf(
  lastOrder: Day | undefined,
  imported: boolean,
  day: Day,
  months?: FolderRule,
): Folder {
  if (lastOrder !== undefined) return day <= greenUntil(lastOrder, months) ? 'green' : 'black'
  return imported ? 'unsorted' : 'none'
}

/** From October (by calendar years) or three months before (rolling), a green client is about to turn black. */
export function aboutToTurnBlack(lastOrder: Day, day: Day, months?: FolderRule): boolean {
  const until = greenUntil(lastOrder, months)
  if (day > until) return false
  if (months === undefined) return yearOf(until) === yearOf(day) && monthOf(day) >= 10
  return day > addMonths(until, -3)
}

export interface Movement {
  readonly on: Day
  /** Null for a first order. */
  readonly from: 'green' | 'black' | null
  readonly to: 'green' | 'black'
}

/** Every move of a client between the folders up to a day, by the dates of the orders. The first order opens the green folder. */
export function movementsOf(orderDays: readonly Day[], day: Day, months?: FolderRule): Movement[] {
  const days = orderDays.filter((one) => one <= day).sort()
  const [first] = days
  if (first === undefined) return []
  const moves: Movement[] = [{ on: first, from: null, to: 'green' }]
  days.forEach((ordered, at) => {
    const next = days[at + 1]
    // Most orders are followed by another one in time, and need no more than this look.
    if (next !== undefined && next <= greenUntil(ordered, months)) return
    const left = turnsBlackOn(ordered, months)
    if (left > day || next === left) return
    moves.push({ on: left, from: 'green', to: 'black' })
    if (next !== undefined) moves.push({ on: next, from: 'black', to: 'green' })
  })
  return moves
}
