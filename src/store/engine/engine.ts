import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely'
import type { StoreError } from '../error.ts'
import type { Tables } from '../tables.ts'
import type { Query, Work } from '../work.ts'

export type ColumnType = 'text' | 'json' | 'integer'

/** A table that rows are written to in bulk; a row whose key is known replaces the old one. */
export interface BulkTable {
  readonly table: keyof Tables
  readonly columns: Readonly<Record<string, ColumnType>>
  readonly replaceBy?: readonly string[]
}

/** All that differs between the databases; nothing outside this folder knows which one it is. */
export interface Engine {
  /** Builds every query, and runs those that need no transaction. */
  readonly db: Kysely<Tables>
  /** How long another process's commits may go unheard if nobody tells of them, in milliseconds. */
  readonly pollEvery: number
  columnType(type: ColumnType): RawBuilder<unknown>
  /** Whether a column holds one of the values. */
  oneOf(column: string, values: readonly string[]): Expression<SqlBool>
  /** A field of the record in the column `data`. */
  field(name: string): RawBuilder<unknown>
  /** The text of a statement for `Bulk`. */
  bulk(table: BulkTable): string
  /** Orders the writers of a book: run first in a transaction, alone. */
  readonly lockBook: (book: string) => Query
  /** Keeps other programs that start now from migrating at the same time. */
  readonly lockSchema: Query
  /** Runs the work and commits it, or leaves the database as it was and throws. */
  transaction<T>(work: () => Work<T>): Promise<T>
  /** Tells other nodes of commits, after them; it may be lost. */
  notify(book: string, revision: number): void
  /** Hears of other nodes' commits. */
  listen(heard: (book: string, revision: number) => void): void
  /** Overwrites what was deleted, as far as the database would keep it in its files otherwise. */
  scrub(): Promise<void>
  /** What an error of the driver means. */
  explain(error: unknown): StoreError
  close(): Promise<void>
}
