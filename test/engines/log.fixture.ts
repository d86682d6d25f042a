import { expect } from 'vitest'
import { Book } from '../../src/book/book.ts'
import type { Change } from '../../src/book/change.ts'
import { type EngineFixture, shown } from './engines.fixture.ts'
import { bookId } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

/**
 * Replays a book's log in the order of revisions. Each change must find the record as it says that it
 * was: an update that was lost would show here.
 */
export async function replayLog(
  { ask }: Pick<EngineFixture, 'ask'>,
  url: string,
  id = bookId,
): Promise<unknown[]> {
  const book = new Book(trade.records.values())
  const log = await ask(
    url,
    `select revision, changes from command where book = '${id}' order by revision`,
  )
  let revision = 0
  for (const row of log) {
    const changes = changesOf(row.changes)
    if (changes.length === 0) continue
    revision += 1
    expect(Number(row.revision)).toBe(revision)
    for (const change of changes) expectFound(book, change)
    book.apply(changes)
  }
  return shown(book)
}

function changesOf(value: unknown): Change[] {
  return typeof value === 'string' ? JSON.parse(value) : (value as Change[])
}

function expectFound(book: Book, { type, id, before, after }: Change): void {
  const current = book.fields(type, id)
  if (before === null || after === null) {
    expect(current).toEqual(before)
    return
  }
  for (const [field, value] of Object.entries(before)) {
    expect(current?.[field] ?? null).toEqual(value)
  }
}
