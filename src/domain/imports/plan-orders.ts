import type { Facts } from '../../book/facts.ts'
import { type Order, type OrderData, orderRecord } from '../orders/records.ts'
import type { ImportRow, OrderFields } from './row.ts'

/** An order while an import is being planned. */
export interface PlannedOrder {
  readonly id: string
  /** As the book holds it; absent for an order that this import makes. */
  readonly base?: Order
  data: OrderData
  /** It came with a client's row, as the last order known of. */
  readonly isLast: boolean
}

type Outcome = 'new' | 'filled' | 'known'

/** The orders that an import makes, so that none is made twice. */
export class OrdersAtHand {
  private readonly facts: Facts
  private readonly orderKeys: ReadonlySet<string>
  private readonly planned = new Map<string, PlannedOrder>()
  private readonly byClient = new Map<string, PlannedOrder[]>()
  private readonly taken = new Set<string>()

  /** `orderKeys` are the keys of the file's own rows of orders. */
  constructor(facts: Facts, orderKeys: ReadonlySet<string>) {
    this.facts = facts
    this.orderKeys = orderKeys
  }

  touched(): Iterable<PlannedOrder> {
    return this.planned.values()
  }

  isKnown(key: string): boolean {
    return this.facts.where(orderRecord, 'importKey', key).length > 0
  }

  /** Whether the client has the order of a row already. */
  has(row: ImportRow, client: string): boolean {
    const { order } = row
    if (!order) return true
    const known = this.of(client).filter((one) => one.data.date === order.date)
    if (row.kind === 'client') return known.length > 0
    return known.some((one) => this.mayBeIt(one) && one.data.sum === order.sum)
  }

  /** Takes the order of a row. A client's last order is new only on a day without any order of theirs. */
  take(row: ImportRow, order: OrderFields, id: string, data: OrderData): Outcome {
    const known = this.of(data.client).filter((one) => one.data.date === order.date)
    if (row.kind === 'client') {
      if (known.length === 0) this.put({ id, data, isLast: true })
      return known.length === 0 ? 'new' : 'known'
    }
    const same = known.filter((one) => this.mayBeIt(one)).find((one) => one.data.sum === order.sum)
    const bare = same ? undefined : known.find((one) => this.mayBeIt(one) && isBare(one.data))
    const found = same ?? bare
    if (!found) {
      this.put({ id, data, isLast: false })
      return 'new'
    }
    this.taken.add(found.id)
    if (!bare) return 'known'
    const { sum, currency, items } = data
    const filled = {
      ...found.data,
      ...(sum !== undefined && { sum, currency }),
      ...(items && { items }),
    }
    this.put({ ...found, data: filled })
    return sum === undefined && !items ? 'known' : 'filled'
  }

  /** An order that no row of this file stands for yet may be the one that the row speaks of. */
  private mayBeIt(order: PlannedOrder): boolean {
    if (this.taken.has(order.id)) return false
    return order.base ? !this.orderKeys.has(order.base.importKey ?? '') : order.isLast
  }

  private of(client: string): PlannedOrder[] {
    const known = this.facts.where(orderRecord, 'client', client)
    const sorted = known.length > 1 ? known.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : known
    const inBook = sorted.map(
      (base) => this.planned.get(base.id) ?? { id: base.id, base, data: base, isLast: false },
    )
    return [...inBook, ...(this.byClient.get(client) ?? [])]
  }

  private put(order: PlannedOrder): void {
    this.planned.set(order.id, order)
    if (order.base) return
    const { client } = order.data
    const others = this.byClient.get(client)?.filter((one) => one.id !== order.id)
    this.byClient.set(client, others ? [...others, order] : [order])
  }
}

/** An order of which only the day is known. */
function isBare(order: OrderData): boolean {
  return order.sum === undefined && !order.items
}
