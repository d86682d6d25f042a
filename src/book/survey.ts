import type { Book } from './book.ts'
import type { AnyRecordType } from './record.ts'

interface Surveyed<Value> {
  readonly day: string
  version: number
  readonly found: Map<string, Value>
}

/**
 * A derivation for every record of a type (each its own owner), kept up to date: after a change only
 * the owners that it touched are computed again. `compute` reads nothing but the owner's records and
 * those of the `shared` owners; who gets undefined is left out.
 */
export function survey<Value>(
  type: AnyRecordType,
  compute: (book: Book, owner: string, day: string) => Value | undefined,
  shared: readonly string[] = [],
): (book: Book, day: string) => ReadonlyMap<string, Value> {
  const books = new WeakMap<Book, Surveyed<Value>>()

  const lookAt = (book: Book, surveyed: Surveyed<Value>, owner: string) => {
    const value = book.get(type, owner) && compute(book, owner, surveyed.day)
    if (value === undefined) surveyed.found.delete(owner)
    else surveyed.found.set(owner, value)
  }

  return (book, day) => {
    const known = books.get(book)
    const stale = known && shared.some((owner) => book.stampOf(owner) > known.version)
    const changed =
      known && known.day === day && !stale ? book.ownersChangedSince(known.version) : undefined
    if (known && changed) {
      for (const owner of changed) lookAt(book, known, owner)
      known.version = book.version
      return known.found
    }
    const fresh: Surveyed<Value> = { day, version: book.version, found: new Map() }
    for (const { id } of book.all(type)) lookAt(book, fresh, id)
    books.set(book, fresh)
    return fresh.found
  }
}
