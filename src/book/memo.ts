import type { Book } from './book.ts'

/**
 * A per-client derivation that is computed again only when that client, or the day, has changed.
 * It must read nothing but the client's own records.
 */
export function perOwner<Value>(
  compute: (book: Book, owner: string, day: string) => Value,
): (book: Book, owner: string, day: string) => Value {
  const books = new WeakMap<Book, Map<string, { stamp: number; day: string; value: Value }>>()
  return (book, owner, day) => {
    let known = books.get(book)
    if (!known) {
      known = new Map()
      books.set(book, known)
    }
    const stamp = book.stampOf(owner)
    const kept = known.get(owner)
    if (kept && kept.stamp === stamp && kept.day === day) return kept.value
    const value = compute(book, owner, day)
    known.set(owner, { stamp, day, value })
    return value
  }
}
