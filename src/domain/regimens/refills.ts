import type { Facts } from '../../book/facts.ts'
import type { Order } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import { touchesOf } from '../touches/records.ts'
import type { Regimen } from './records.ts'
import type { Refill } from './supply.ts'

/**
 * Orders that brought more of a product after its first day, the earliest first. What was bought on the first day or before
 * is what there was to begin with.
 */
export function refillsOf(facts: Facts, regimen: Regimen): Refill[] {
  const { client, product, startedOn, endedOn } = regimen
  return ordersOf(facts, client)
    .filter(({ date }) => date > startedOn && (endedOn === undefined || date <= endedOn))
    .map((order) => ({ on: order.date, packs: packagesIn(order, product, said(facts, order)) }))
    .filter(({ packs }) => packs > 0)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * Packages of a product in an order: of the items that are called so, one where no quantity is said. An order without
 * items is one package when its note names the product.
 */
export function packagesIn({ items = [] }: Order, product: string, note: string): number {
  if (items.length === 0) return names(note, product) ? 1 : 0
  return items
    .filter((item) => names(item.name, product))
    .reduce((packs, { quantity = 1 }) => packs + quantity, 0)
}

/**
 * Whether a text names a product: it has all its words and numbers, one after another. Case, ё, hyphens and spaces do not
 * matter: «ОМЕГА 3, 90 капсул» names «Омега-3», «зелёная» does not name «лён».
 */
export function names(text: string, product: string): boolean {
  const wanted = wordsOf(product)
  return wanted !== '' && ` ${wordsOf(text)} `.includes(` ${wanted} `)
}

function wordsOf(text: string): string {
  const parts = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+|\d+/gu)
  return parts?.join(' ') ?? ''
}

/** The note of an order, or of the talk that brought it. */
function said(facts: Facts, { id, client, note }: Order): string {
  if (note) return note
  return touchesOf(facts, client).find((touch) => touch.brought === id)?.note ?? ''
}
