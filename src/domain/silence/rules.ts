import { type Day, dayNumber } from '../../words/days.ts'
import type { Order } from '../orders/records.ts'
import type { History } from './model.ts'

/** The days on which a client ordered, as day numbers from the first to the last: several orders of one day are one. */
export type OrderDays = readonly number[]

/** The days of a client's orders, up to a day and including it. */
export function orderDays(orders: readonly Order[], until: Day): OrderDays {
  const days: number[] = []
  for (const { date } of orders) if (date <= until) days.push(dayNumber(date))
  return days.sort((a, b) => a - b).filter((day, at) => day !== days[at - 1])
}

/** What the model knows of a client on a day, in weeks since the first order; undefined before it. */
export function historyOn(days: OrderDays, on: number): History | undefined {
  const [first] = days
  if (first === undefined || first > on) return undefined
  let at = days.length - 1
  while ((days[at] ?? first) > on) at -= 1
  return { repeats: at, recency: ((days[at] ?? first) - first) / 7, age: (on - first) / 7 }
}

/** The median of the days between orders; undefined for whoever has ordered on one day only. */
export function usualGapDays(days: OrderDays): number | undefined {
  return median(days.slice(1).map((day, at) => day - (days[at] ?? day)))
}

/** The middle of some numbers, or halfway between the two in the middle; undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [below, above] = [sorted[middle - 1], sorted[middle]]
  if (above === undefined) return undefined
  return sorted.length % 2 === 0 && below !== undefined ? (below + above) / 2 : above
}
