import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'
import { minorDigits } from '../../words/money.ts'
import { contactKindNames } from '../clients/contacts.ts'
import { clientFieldNames } from '../clients/fields.ts'
import { compareNames, indexName } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { lastOrder, ordersOf } from '../orders/rules.ts'
import { settingsOf } from '../settings/records.ts'
import type { ContactCard } from './contact-card.ts'
import { joinList, joinNote } from './list-cell.ts'
import { cardOfClient } from './literal-card.ts'
import { contactKindOf, isFieldMeaning, labelOf, type Meaning } from './meanings.ts'

export type ExportCell = string | number | null

export interface ExportTable {
  readonly headers: readonly string[]
  readonly rows: readonly (readonly ExportCell[])[]
}

const columns: readonly Meaning[] = [
  ...clientFieldNames,
  ...contactKindNames.map((kind) => `contact:${kind}` as const),
  'lastOrderOn',
  'lastOrderSum',
  'externalId',
  'timezone',
  'cardId',
]

/** Columns that stand in every export, filled or not. */
const always: ReadonlySet<Meaning> = new Set(['last', 'first', 'cardId'])

/**
 * Every client as a row of a table, in alphabetical order: all fields, contacts by kind, the last order. Imported
 * again it changes nothing, and in an empty book gives equal cards. Who was let go is left out.
 */
export function exportRows(facts: Facts, day: Day, lang: Lang): ExportTable {
  const rows = cardsOf(facts, day).map((client) =>
    columns.map((column) => cellOf(facts, client, column)),
  )
  const filled = columns.map(
    (column, at) => always.has(column) || rows.some((row) => row[at] !== null),
  )
  return {
    headers: columns.filter((_, at) => filled[at]).map((column) => labelOf(column, lang)),
    rows: rows.map((row) => row.filter((_, at) => filled[at])),
  }
}

/** Every client as a card of a phone's contacts, in alphabetical order. Who was let go is left out. */
export function exportCards(facts: Facts, day: Day): ContactCard[] {
  return cardsOf(facts, day).map((client) => cardOfClient(client.id, client))
}

function cardsOf(facts: Facts, day: Day): Client[] {
  const cards = [...facts.all(clientRecord)].filter((client) => !forgottenOn(facts, client, day))
  const named = cards.map((client) => ({ client, name: indexName(client) }))
  named.sort((a, b) => compareNames(a.name, b.name) || (a.client.id < b.client.id ? -1 : 1))
  return named.map(({ client }) => client)
}

function cellOf(facts: Facts, client: Client, column: Meaning): ExportCell {
  const kind = contactKindOf(column)
  if (kind !== undefined) {
    const contacts = (client.contacts ?? []).filter((contact) => contact.kind === kind)
    return joinList(contacts.map(({ value, note }) => joinNote(value, note))) || null
  }
  if (column === 'tags') return client.tags ? joinList(client.tags) : null
  if (isFieldMeaning(column)) return client[column]?.toString() ?? null
  switch (column) {
    case 'externalId':
    case 'timezone':
      return client[column] ?? null
    case 'cardId':
      return client.id
    case 'lastOrderOn':
      return lastOrder(ordersOf(facts, client.id))?.date ?? null
    case 'lastOrderSum':
      return lastSum(facts, client)
    default:
      return null
  }
}

/** A sum in the book's own currency as a number, in any other with its code. */
function lastSum(facts: Facts, client: Client): ExportCell {
  const order = lastOrder(ordersOf(facts, client.id))
  if (order?.sum === undefined) return null
  const usual = settingsOf(facts).currency
  const currency = order.currency ?? usual
  const digits = minorDigits(currency)
  const amount = order.sum / 10 ** digits
  return currency === usual ? amount : `${amount.toFixed(digits)} ${currency}`
}
