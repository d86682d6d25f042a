import { type DBSchema, openDB } from 'idb'
import type { Role } from '../../../book/role.ts'
import type { Session } from '../net/protocol.ts'

/** A book of which this device has a copy, and who the person is in it. */
export interface KnownBook {
  readonly id: string
  readonly name: string
  readonly member: { readonly id: string; readonly role: Role }
  /** When it was opened last, milliseconds of the epoch. */
  readonly opened: number
}

interface Schema extends DBSchema {
  book: { key: string; value: KnownBook }
}

/** The book that was opened last on this device, to start with it when there is no network. */
export async function lastBook(): Promise<KnownBook | undefined> {
  const db = await open()
  const books = await db.getAll('book')
  db.close()
  return books.toSorted((a, b) => b.opened - a.opened)[0]
}

/** Remembers what the server said of a book and of who the person is. */
export async function rememberBook({ book, member }: Session): Promise<KnownBook> {
  const known = { ...book, member, opened: Date.now() }
  const db = await open()
  const tx = db.transaction('book', 'readwrite', { durability: 'strict' })
  await tx.store.put(known, known.id)
  await tx.done
  db.close()
  return known
}

function open() {
  return openDB<Schema>('kartoteka', 1, { upgrade: (db) => void db.createObjectStore('book') })
}
