import type { Book } from './book.ts'
import type { AnyRecordType, RecordType, Stored } from './record.ts'

interface Surveyed<Value> {
  readonly day: string
  version: number
  readonly found: Map<string, Value>
}

/**
 * A derivation for every record of a type (each its own owner), kept up to date: after a change only
 * the owners that it touched are computed again. `compute` reads nothing but the owner's records and
 * those of the `shared` types; who gets undefined is left out.
 */
export function survey<Data, Value>(
  type: RecordType<Data>,
  compute: (book: Book, owner: Stored<Data>, day: string) => Value | undefined,
  shared: readonly AnyRecordType[] = [],
): (book: Book, day: string) => ReadonlyMap<string, Value> {
  const books = new WeakMap<Book, Surveyed<Value>>()

  const lookAgain = (book: Book, { day, found }: Surveyed<Value>, id: string) => {
    const owner = book.get(type, id)
    const value = owner && compute(book, owner, day)
    if (value === undefined) found.delete(id)
    else found.set(id, value)
  }

  return (book, day) => {
    const known = books.get(book)
    const stale = known && shared.some((type) => book.changedAt(type) > known.version)
    const changed =
      known && known.day === day && !stale ? book.ownersChangedSince(known.version) : undefined
    if (known && changed) {
      for (const owner of changed) lookAgain(book, known, owner)
      known.version = book.version
      return known.found
    }
    const fresh: Surveyed<Value> = { day, version: book.version, found: new Map() }
    for (const owner of book.all(type)) {
      const value = compute(book, owner, day)
      if (value !== undefined) fresh.found.set(owner.id, value)
    }
    books.set(book, fresh)
    return fresh.found
  }
}
