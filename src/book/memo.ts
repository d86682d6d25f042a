import type { Book } from './book.ts'

/**
 * A per-client derivation that is computed again only when that client, or the day, has changed.
 * It must read nothing but the client's own records, and those that the `shared` owners have in
 * common for all (such as the settings).
 */
export function perOwner<Value>(
  compute: (book: Book, owner: string, day: string) => Value,
  shared: readonly string[] = [],
): (book: Book, owner: string, day: string) => Value {
  const books = new WeakMap<Book, Map<string, { stamp: number; day: string; value: Value }>>()
  return (book, owner, day) => {
    let known = books.get(book)
    if (!known) {
      known = new Map()
      books.set(book, known)
    }
    let stamp = book.stampOf(owner)
    for (const one of shared) stamp = Math.max(stamp, book.stampOf(one))
    const kept = known.get(owner)
    if (kept && kept.stamp === stamp && kept.day === day) return kept.value
    const value = compute(book, owner, day)
    known.set(owner, { stamp, day, value })
    return value
  }
}

/** A derivation of a whole book, computed once for each of its versions and days. */
export function perVersion<Value>(
  compute: (book: Book, day: string) => Value,
): (book: Book, day: string) => Value {
  const books = new WeakMap<Book, { version: number; day: string; value: Value }>()
  return (book, day) => {
    const kept = books.get(book)
    if (kept && kept.version === book.version && kept.day === day) return kept.value
    const value = compute(book, day)
    books.set(book, { version: book.version, day, value })
    return value
  }
}
