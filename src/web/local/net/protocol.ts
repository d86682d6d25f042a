import type { Row } from '../../../book/change.ts'
import type { Envelope } from '../../../book/envelope.ts'
import type { Refusal } from '../../../book/result.ts'
import type { Role } from '../../../book/role.ts'

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

/** Where a reader of this page stands after it. */
export function cursorAfter(page: Page): Cursor {
  return page.next ?? { rev: page.revision + 1, id: '' }
}
