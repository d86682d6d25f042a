import type { Book } from '../../book/book.ts'
import { type Day, daysBetween } from '../../words/days.ts'
import { isPhone } from '../clients/contacts.ts'
import { inNameOrder } from '../clients/names.ts'
import { personById } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import type { Order } from '../orders/records.ts'
import { lastOrder, totalSum } from '../orders/rules.ts'
import { type Handout, handoutRecord, type Period } from './records.ts'
import { type HandoutState, ordersFrom, type Result, resultOf, stateOf } from './rules.ts'

/** A line of the ledger. */
export interface Line {
  readonly handout: Handout
  readonly state: HandoutState
  /** The latest order that it brought. */
  readonly order: Order | undefined
  /** Minor units of all orders that it brought. */
  readonly sum: number
}

/** Every line of a period, in no promised order. */
export function linesOf(book: Book, period: Period): Line[] {
  return book.where(handoutRecord, 'period', period.id).map((handout) => {
    const orders = ordersFrom(book, handout, period)
    const order = lastOrder(orders)
    return { handout, order, sum: totalSum(orders), state: stateOf(handout, order) }
  })
}

export interface PeriodResult extends Result {
  /** Minor units of the orders that the catalogues brought. */
  readonly sum: number
}

export function resultIn(book: Book, period: Period): PeriodResult {
  const lines = linesOf(book, period)
  return { ...resultOf(lines.map(({ state }) => state)), sum: sumOf(lines) }
}

/** Minor units of the orders that the catalogues brought. */
export function sumOf(lines: readonly Line[]): number {
  return lines.reduce((all, { sum }) => all + sum, 0)
}

export interface Row {
  readonly id: string
  readonly client: { readonly id: string; readonly name: string }
  readonly state: HandoutState
  /** On the list before it was handed out; the others were handed out by chance. */
  readonly planned: boolean
  readonly givenOn: Day | null
  /** Whole days since it was handed out. */
  readonly days: number | null
  readonly order: { readonly sum: number | null; readonly currency: string | null } | null
  readonly why: NonNullable<Handout['why']> | null
  readonly note: string | null
  readonly phone: string | null
}

/** The lines as people read them, by name. */
export function rowsOf(book: Book, lines: readonly Line[], day: Day): Row[] {
  const rows = lines.map(({ handout, state, order }): Row => {
    const { id, client, planned = false, givenOn, why, note } = handout
    const card = book.get(clientRecord, client)
    return {
      id,
      client: personById(book, client),
      state,
      planned,
      givenOn: givenOn ?? null,
      days: givenOn === undefined ? null : daysBetween(givenOn, day),
      order: order ? { sum: order.sum ?? null, currency: order.currency ?? null } : null,
      why: (state === 'not-met' ? why : undefined) ?? null,
      note: note ?? null,
      phone: card?.contacts?.find(isPhone)?.value ?? null,
    }
  })
  return inNameOrder(rows, ({ client }) => client.name)
}
