import type { Book } from './book.ts'

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
