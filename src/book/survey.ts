import type { Book } from './book.ts'
import type { RecordType, Stored } from './record.ts'

interface Surveyed<Value> {
  readonly day: string
  version: number
  readonly found: Map<string, Value>
}

/**
 * A derivation for every record of a type (each its own owner), kept up to date: after a change only
 * the owners that it touched are computed again, and after a change of what belongs to nobody (settings, a period) everybody.
 * `compute` reads nothing but the owner's records and such shared ones; who gets undefined is left out.
 */
export function survey<Data, Value>(
  type: RecordType<Data>,
  compute: (book: Book, owner: Stored<Data>, day: string) => Value | undefined,
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
    const isCurrent = known?.day === day && book.sharedChangedAt <= known.version
    const changed = isCurrent ? book.ownersChangedSince(known.version) : undefined
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
