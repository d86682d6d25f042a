import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DoneCommand } from '../../../book/done.ts'
import type { Envelope } from '../../../book/envelope.ts'
import type { Cursor } from '../net/protocol.ts'
import type { RejectedCommand } from '../types.ts'
import type { Page } from './pages.ts'

/** Where the copy stands. Written only by the leading tab, together with the rows it speaks of. */
export interface Place {
  /** Grows with every write of the leading tab, so that other tabs notice when they missed one. */
  readonly turn: number
  /** The server's epoch; absent until the first page has come. */
  readonly epoch?: string
  /** Everything before it is on the disk. */
  readonly cursor: Cursor
  /** Whether the pages have been the whole book once in this epoch. */
  readonly complete: boolean
  /** The outbox number up to which every command has been answered. */
  readonly settled: number
  /** What to add to this device's clock to get the server's, in milliseconds. */
  readonly clockOffset: number
}

export const nowhere: Place = {
  turn: 0,
  cursor: { rev: 0, id: '' },
  complete: false,
  settled: 0,
  clockOffset: 0,
}

export interface Schema extends DBSchema {
  page: { key: string; value: Page }
  /** In the order of giving: the key grows by itself. */
  outbox: { key: number; value: Envelope }
  rejected: { key: string; value: RejectedCommand }
  /** Answered commands, for undo and for a server that comes back from an old backup. */
  done: { key: string; value: DoneCommand }
  meta: { key: 'place'; value: Place }
}

export type Database = IDBPDatabase<Schema>

/** Grows when pages have to be read differently: they are then cleared and pulled again, the outbox never is. */
const version = 1

/**
 * Opens the copy of a book. `outdated` is called when a newer version of the app wants to change it:
 * the caller finishes its writing and closes.
 */
export function openDatabase(book: string, outdated: () => void): Promise<Database> {
  return openDB<Schema>(`kartoteka ${book}`, version, {
    upgrade(db) {
      db.createObjectStore('page')
      db.createObjectStore('outbox', { autoIncrement: true })
      db.createObjectStore('rejected')
      db.createObjectStore('done')
      db.createObjectStore('meta')
    },
    blocking: outdated,
  })
}
