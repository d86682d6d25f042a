import { Book } from '../book/book.ts'
import type { Row } from '../book/change.ts'
import type { Registry } from '../book/registry.ts'
import type { Draft } from './draft.ts'
import type { Head, Page } from './types.ts'

/** A book in memory as some commit left it. */
export class Resident {
  readonly book: Book
  readonly id: string
  epoch = ''
  revision = 0
  /** The length of its records as JSON, roughly: what was deleted is not taken off. */
  bytes = 0
  private readonly registry: Registry

  constructor(id: string, registry: Registry) {
    this.id = id
    this.registry = registry
    this.book = new Book(registry.records.values())
  }

  isAt(head: Head): boolean {
    return this.epoch === head.epoch && this.revision === head.revision
  }

  /** Records of types that only a newer program knows stay in the database. */
  put(row: Row): void {
    if (this.registry.records.has(row.type)) this.book.put(row)
  }

  /** Takes the last page of what came since its revision. */
  catchUp(page: Page): void {
    for (const row of page.rows) this.put(row)
    this.moveTo(page)
  }

  /** Takes what was committed, unless it has that by other ways already. */
  commit(draft: Draft): void {
    if (this.revision !== draft.base) return
    this.book.apply(draft.changes)
    this.revision = draft.revision
    this.bytes += draft.bytes
  }

  moveTo(head: Head): void {
    this.epoch = head.epoch
    this.revision = head.revision
  }
}
