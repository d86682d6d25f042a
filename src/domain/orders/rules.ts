import type { Facts } from '../../book/facts.ts'
import { yearOf } from '../../words/days.ts'
import { type Order, orderRecord } from './records.ts'

export function ordersOf(facts: Facts, client: string): readonly Order[] {
  return facts.where(orderRecord, 'client', client)
}

/** The latest order; of several on one day, the one written down last. */
export function lastOrder(orders: readonly Order[]): Order | undefined {
  let last: Order | undefined
  for (const order of orders) if (!last || isLater(order, last)) last = order
  return last
}

function isLater(a: Order, b: Order): boolean {
  if (a.date !== b.date) return a.date > b.date
  if (a.at !== b.at) return (a.at ?? '') > (b.at ?? '')
  return a.id > b.id
}

/** Sums of orders in minor units; orders without a sum count as nothing. */
export function totalSum(orders: readonly Order[]): number {
  return orders.reduce((sum, order) => sum + (order.sum ?? 0), 0)
}

export interface YearSum {
  readonly year: number
  readonly sum: number
  readonly count: number
}

/** What a client bought by year, years in between included. */
export function sumsByYear(orders: readonly Order[], thisYear: number): YearSum[] {
  if (orders.length === 0) return []
  const first = Math.min(...orders.map((order) => yearOf(order.date)))
  return Array.from({ length: thisYear - first + 1 }, (_, at) => {
    const ofYear = orders.filter((order) => yearOf(order.date) === first + at)
    return { year: first + at, sum: totalSum(ofYear), count: ofYear.length }
  })
}
