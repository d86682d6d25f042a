import type { Book } from '../book/book.ts'
import type { Change, Row } from '../book/change.ts'
import type { Envelope } from '../book/envelope.ts'
import type { Refusal } from '../book/result.ts'
import type { Role } from '../book/role.ts'

/** A book as the list of books shows it. */
export interface BookInfo {
  readonly id: string
  readonly name: string
}

/** Where a book stands: `epoch` changes when it was restored from a backup, `revision` with every commit. */
export interface Head {
  readonly epoch: string
  readonly revision: number
}

/** A place between two rows: everything up to it has been seen. `id` is `<type> <id>` of the last row. */
export interface Cursor {
  readonly rev: number
  readonly id: string
}

/** A page of rows in the order of revision and id; without `next` it is the last one and the reader is at `revision`. */
export interface Page extends Head {
  readonly rows: readonly Row[]
  readonly next?: Cursor
}

/** What became of a command: kept for ever, so that sending it again answers the same. */
export interface Answer {
  readonly id: string
  readonly revision: number
  readonly refusal?: Refusal
}

export interface Member {
  readonly id: string
  readonly role: Role
}

/** A command as the history keeps it. */
export interface LoggedCommand {
  readonly envelope: Envelope
  readonly revision: number
  readonly receivedAt: string
  /** None when they were erased. */
  readonly changes: readonly Change[]
  readonly erased?: true
  readonly refusal?: Refusal
}

export type NamedCommand = Pick<Envelope, 'name' | 'args'>

/** Which part of the history is asked for, the latest first. */
export interface HistoryQuery {
  /** Only what touched the records of this one, and of that only those records. */
  readonly owner?: string
  /** Only what was done before this revision. */
  readonly before?: number
  readonly limit: number
}

/** A part of the history; without `next` it is the beginning of the book. */
export interface HistoryPage extends Head {
  readonly commands: readonly LoggedCommand[]
  /** What to ask for as `before`. */
  readonly next?: number
}

/** Books in a database. Everything here holds on SQLite and on PostgreSQL alike. */
export interface Store {
  books(): Promise<readonly BookInfo[]>
  createBook(info: BookInfo, owner: Member): Promise<void>
  head(book: string): Promise<Head>
  /**
   * Runs commands in their order and answers each after the commit. Commands of many callers share
   * a commit. A command that was answered before is answered the same and not run again.
   */
  run(book: string, envelopes: readonly Envelope[], member: Member): Promise<readonly Answer[]>
  /** Looks at the committed book in memory; `look` must not keep it. */
  read<Value>(book: string, look: (book: Book) => Value): Promise<Value>
  /** Rows changed after a cursor, tombstones included. */
  rowsSince(book: string, since: Cursor, limit: number): Promise<Page>
  /** What the history keeps of a command. */
  command(book: string, id: string): Promise<LoggedCommand | undefined>
  /** What was done and changed something, the latest first. */
  history(book: string, query: HistoryQuery): Promise<HistoryPage>
  /** What took records of a type away that are still gone, the latest first. */
  deletions(book: string, type: string, query: Omit<HistoryQuery, 'owner'>): Promise<HistoryPage>
  /** The names and arguments of commands, by their ids; null in the place of what was erased. */
  named(book: string, ids: readonly string[]): Promise<ReadonlyMap<string, NamedCommand>>
  /**
   * Wipes from the log what it holds of those whose data are erased: their commands keep id and outcome. `run` does so by itself;
   * this is for what a crash has cut short, and for what came later.
   */
  wipe(book: string): Promise<void>
  /** What the members of a book are called, by their ids; those without a name are left out. */
  memberNames(book: string): Promise<ReadonlyMap<string, string>>
  /** Calls back after each commit, on this node or another; answers how to stop. */
  onRevision(listener: (book: string, revision: number) => void): () => void
  /** Finishes what is under way, then lets the database go. */
  close(): Promise<void>
}
