import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import { lastOrder, ordersOf } from '../orders/rules.ts'
import { touchesOf } from '../touches/records.ts'
import { isTalk, latest } from '../touches/rules.ts'

export interface LastWords {
  readonly on: Day
  readonly note: string | null
  readonly outcome: string
  readonly sum: number | null
  readonly currency: string | null
}

/** What was last between us: the latest note or talk, or the latest order when it is later. */
export function lastWords(book: Book, client: string): LastWords | null {
  const touches = touchesOf(book, client).filter(isTalk)
  const touch = latest(touches.filter((one) => one.note)) ?? latest(touches)
  const order = lastOrder(ordersOf(book, client))
  if (touch && (!order || touch.on > order.date || (touch.on === order.date && touch.note))) {
    return {
      on: touch.on,
      note: touch.note ?? null,
      outcome: touch.outcome,
      sum: null,
      currency: null,
    }
  }
  if (!order) return null
  const { date: on, note = null, sum = null, currency = null } = order
  return { on, note, outcome: 'order', sum, currency }
}
