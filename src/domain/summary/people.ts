import type { Book } from '../../book/book.ts'
import type { Day } from '../../words/days.ts'
import type { Days } from '../catalogues/periods.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import type { Order } from '../orders/records.ts'
import { ordersOf, totalSum } from '../orders/rules.ts'
import { type Touch, touchesOf } from '../touches/records.ts'

/** A client with what was between us within a span of days. */
export interface Person {
  readonly client: Client
  readonly orders: readonly Order[]
  readonly touches: readonly Touch[]
  /** Minor units; an order without a sum adds nothing. */
  readonly sum: number
  /** The day of the first order ever, when it falls within the span: such a client is new. */
  readonly newOn: Day | undefined
  /** All orders up to the day of viewing, in no promised order. */
  readonly allOrders: readonly Order[]
}

/**
 * Everybody whom a span of days is about: whoever was not let go before it, and of the others those who ordered or
 * were spoken with in it, since orders are history.
 */
export function peopleIn(book: Book, days: Days): Person[] {
  const people: Person[] = []
  for (const client of book.all(clientRecord)) {
    const person = personIn(book, client, days)
    const goneOn = forgottenOn(book, client, days.to)
    const isGone = goneOn !== undefined && goneOn < days.from
    if (!isGone || person.orders.length + person.touches.length > 0) people.push(person)
  }
  return people
}

function personIn(book: Book, client: Client, { from, to }: Days): Person {
  const allOrders = ordersOf(book, client.id)
  const orders = allOrders.filter(({ date }) => from <= date && date <= to)
  const touches = touchesOf(book, client.id).filter(({ on }) => from <= on && on <= to)
  const first = firstDay(allOrders)
  const isNew = first !== undefined && from <= first && first <= to
  return {
    client,
    orders,
    touches,
    sum: totalSum(orders),
    newOn: isNew ? first : undefined,
    allOrders,
  }
}

function firstDay(orders: readonly Order[]): Day | undefined {
  let first: Day | undefined
  for (const { date } of orders) if (first === undefined || date < first) first = date
  return first
}
