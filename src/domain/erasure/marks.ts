import type { Facts } from '../../book/facts.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { type BookKey, bookKeyRecord, erasureRecord } from './records.ts'

/** Keys of a book, always in the same order. */
export function bookKeys(facts: Facts): BookKey[] {
  return [...facts.all(bookKeyRecord)].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The cards of which nothing but the mark is left. */
export function erasedCards(facts: Facts): Client[] {
  return [...facts.all(clientRecord)].filter(({ erasedOn }) => erasedOn !== undefined)
}

export function isErased(facts: Facts, client: string): boolean {
  return facts.get(erasureRecord, client) !== undefined
}
