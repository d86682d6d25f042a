import type { Column } from './columns.ts'
import type { Mapping } from './mapping.ts'
import { contactKindOf, type Meaning } from './meanings.ts'

interface Guess {
  readonly kind: Mapping['kind']
  readonly meanings: Meaning[]
}

const names: ReadonlySet<Meaning> = new Set(['fullName', 'first', 'last', 'company', 'epithet'])

/**
 * Whether rows are orders or clients: an order has a date, a sum or items, and somebody to whom it belongs.
 * Columns of the other kind become the nearest of this one, or notes.
 */
export function guessKind(columns: readonly Column[], meanings: readonly Meaning[]): Guess {
  const has = (meaning: Meaning) => meanings.includes(meaning)
  const somebody = meanings.some(
    (meaning) =>
      names.has(meaning) || contactKindOf(meaning) !== undefined || meaning === 'externalId',
  )
  if (!somebody) return { kind: 'skip', meanings: [...meanings] }
  const ofOrders = has('orderDate') && (has('orderSum') || has('orderItems'))
  if (ofOrders) return { kind: 'orders', meanings: meanings.map(inOrders) }
  const dateAt = meanings.indexOf('orderDate')
  const dated = /заказ|покуп|продаж|order|purchase|sale/i.test(columns[dateAt]?.header ?? '')
  const isLastOrder = dateAt >= 0 && dated && !has('lastOrderOn')
  const hasDate = isLastOrder || has('lastOrderOn')
  return {
    kind: 'clients',
    meanings: meanings.map((meaning) =>
      inClients(meaning, isLastOrder, hasDate && !has('lastOrderSum')),
    ),
  }
}

function inOrders(meaning: Meaning): Meaning {
  return meaning === 'lastOrderOn' || meaning === 'lastOrderSum' ? 'headedNote' : meaning
}

function inClients(meaning: Meaning, isLastOrder: boolean, mayHaveSum: boolean): Meaning {
  if (meaning === 'orderDate') return isLastOrder ? 'lastOrderOn' : 'headedNote'
  if (meaning === 'orderSum') return mayHaveSum ? 'lastOrderSum' : 'headedNote'
  if (meaning === 'orderItems' || meaning === 'orderNote') return 'headedNote'
  return meaning
}
