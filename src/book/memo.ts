import type { Book } from './book.ts'
import type { AnyRecordType } from './record.ts'

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

/** A derivation of the records of a few types, computed anew only when one of them came, changed or went. */
export function perChangeOf<Value>(
  types: readonly AnyRecordType[],
  compute: (book: Book) => Value,
): (book: Book) => Value {
  const books = new WeakMap<Book, { at: number; value: Value }>()
  return (book) => {
    const at = Math.max(...types.map((type) => book.changedAt(type)))
    const kept = books.get(book)
    if (kept?.at === at) return kept.value
    const value = compute(book)
    books.set(book, { at, value })
    return value
  }
}
