import type { Generated } from 'kysely'

/**
 * The tables as they are now; `migrations/` says how they came to be. Every key starts with `book`,
 * so that the tables can be distributed by it. JSON is kept and read as text on both engines.
 */
export interface Tables {
  readonly book: BookTable
  readonly member: MemberTable
  readonly record: RecordTable
  readonly command: CommandTable
  readonly trace: TraceTable
  readonly meta: MetaTable
}

export interface BookTable {
  readonly id: string
  readonly name: string
  readonly epoch: string
  readonly revision: number
  readonly created_at: string
  /** Up to which revision `trace` is written. */
  readonly traced: Generated<number>
}

export interface MemberTable {
  readonly book: string
  readonly id: string
  readonly role: string
  readonly name: string | null
}

export interface RecordTable {
  readonly book: string
  readonly type: string
  readonly id: string
  readonly rev: number
  readonly deleted: number
  /** Null in a tombstone. */
  readonly data: string | null
}

export interface CommandTable {
  readonly book: string
  readonly id: string
  readonly name: string
  /** Null when the arguments were erased, or could not be kept. */
  readonly args: string | null
  readonly at: string
  readonly day: string
  readonly tz: string
  readonly actor: string
  readonly version: number
  readonly received_at: string
  readonly revision: number
  /** Null when the changes were erased; an empty list when there were none. */
  readonly changes: string | null
  readonly refusal: string | null
}

/** A command that touched what belongs to somebody, such as a client; worked out from the log. */
export interface TraceTable {
  readonly book: string
  readonly owner: string
  readonly revision: number
  readonly command: string
  /** The records that were theirs, as a list of `<type> <id>`. */
  readonly records: string
}

/** What is true of the database as a whole: the schema's version, the SQL views that were made. */
export interface MetaTable {
  readonly name: string
  readonly value: string
}
