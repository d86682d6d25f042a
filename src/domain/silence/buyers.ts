import type { Book } from '../../book/book.ts'
import { type Day, dayNumber } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { type Prediction, predictionOf } from './prediction.ts'
import { type OrderDays, orderDays } from './rules.ts'

/** A model made of more is hardly better, and a phone would wait for it. */
const mostClients = 2500

export interface Buyers {
  readonly until: Day
  /** Whoever has ordered up to that day. */
  readonly all: Set<string>
  /** The order days of those whom a model is made of. */
  readonly days: Map<string, OrderDays>
}

/**
 * The buyers up to a day. A model is made of all of them or, of more than 2,500, of every second, fourth, eighth … by the end of
 * the id, so that about 2,500 remain at most. Those who were let go are among them: the model learns from who has left.
 */
export function buyersOf(book: Book, until: Day): Buyers {
  const all = new Set<string>()
  for (const { id } of book.all(clientRecord)) if (hasBought(book, id, until)) all.add(id)
  const days = new Map<string, OrderDays>()
  const share = shareOf(all.size)
  for (const id of all) {
    if (isOneOf(share, id)) days.set(id, orderDays(ordersOf(book, id), until))
  }
  return { until, all, days }
}

export function predictionFrom({ days, until }: Buyers): Prediction {
  return predictionOf([...days.values()], dayNumber(until))
}

/**
 * Whether a model of these buyers is still the book's, when only these owners have changed since. Notes who has bought only
 * now, and who no longer.
 */
export function stillHold(
  { all, days, until }: Buyers,
  book: Book,
  changed: Iterable<string>,
): boolean {
  const share = shareOf(all.size)
  for (const id of changed) {
    if (book.get(clientRecord, id) && hasBought(book, id, until)) all.add(id)
    else all.delete(id)
    if (!isOneOf(share, id)) continue
    const now = all.has(id) ? orderDays(ordersOf(book, id), until) : []
    if (now.join() !== (days.get(id) ?? []).join()) return false
  }
  return shareOf(all.size) === share
}

function hasBought(book: Book, client: string, until: Day): boolean {
  return ordersOf(book, client).some(({ date }) => date <= until)
}

/** One of how many takes part. */
function shareOf(buyers: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(buyers / mostClients)))
}

/** Ids end in random hexadecimal digits or in counted ones; either way the lowest bits are spread evenly. */
function isOneOf(share: number, id: string): boolean {
  return share === 1 || Number.parseInt(id.slice(-4), 16) % share === 0
}
