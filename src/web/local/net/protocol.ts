import type { Change, Row } from '../../../book/change.ts'
import type { Deleted } from '../../../book/deleted.ts'
import type { Envelope } from '../../../book/envelope.ts'
import type { HistoryEntry } from '../../../book/history.ts'
import type { Refusal } from '../../../book/result.ts'
import type { Role } from '../../../book/role.ts'
import type { Lang } from '../../../words/lang.ts'

/** A place between two rows: everything before it has been seen. */
export interface Cursor {
  readonly rev: number
  readonly id: string
}

/** Where the server's book stands; `epoch` changes when it was restored from a backup. */
export interface Head {
  readonly epoch: string
  readonly revision: number
}

export interface Page extends Head {
  readonly rows: readonly Row[]
  /** Where to go on; absent on the last page. */
  readonly next?: Cursor
}

export interface Session extends Head {
  readonly member: { readonly id: string; readonly role: Role }
  readonly book: { readonly id: string; readonly name: string }
}

export interface Push {
  readonly epoch: string
  readonly cursor: Cursor
  readonly commands: readonly Envelope[]
}

export interface Answer {
  readonly id: string
  /** The answer's rows are all seen once the cursor is beyond this revision. */
  readonly revision: number
  readonly refusal?: Refusal
}

export interface PushAnswer {
  readonly epoch: string
  readonly answers: readonly Answer[]
  readonly page: Page
}

/** Which part of the history is wanted, the latest first. */
export interface HistoryQuery {
  /** Only what concerns this client. */
  readonly owner?: string
  /** `next` of the page before. */
  readonly before?: number
  readonly lang: Lang
}

export interface ToldEntry extends HistoryEntry {
  readonly revision: number
  /** The name of who did it, where it is known. */
  readonly by: string | null
}

export interface ToldPage extends Head {
  readonly entries: readonly ToldEntry[]
  readonly next?: number
}

export interface DeletedCard extends Deleted {
  readonly by: string | null
}

export interface DeletedPage extends Head {
  readonly cards: readonly DeletedCard[]
  readonly next?: number
}

/** What a command did, wherever it was given. */
export interface Deed extends Head {
  readonly changes: readonly Change[]
}

/** Where a reader of this page stands after it. */
export function cursorAfter(page: Page): Cursor {
  return page.next ?? { rev: page.revision + 1, id: '' }
}
