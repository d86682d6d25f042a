import { sql } from 'kysely'
import type { Row } from '../book/change.ts'
import type { Fields } from '../book/record.ts'
import type { Engine } from './engine/engine.ts'
import { StoreError } from './error.ts'
import { parseJson } from './json.ts'
import type { Cursor, Head, Page } from './types.ts'

/** The book's head and its rows after a cursor, as one statement: both are of one moment. */
export function pageQuery({ db }: Engine, book: string, since: Cursor, limit: number) {
  const [type, id] = placeOf(since)
  // The limit is inside, so that PostgreSQL walks the index instead of sorting all that follows.
  const page = db
    .selectFrom('record')
    .select(['type', 'id', 'rev', 'data'])
    .where('book', '=', book)
    .where(sql<boolean>`(rev, type, id) > (${since.rev}, ${type}, ${id})`)
    .orderBy('rev')
    .orderBy('type')
    .orderBy('id')
    .limit(limit + 1)
    .as('page')
  return db
    .selectFrom('book')
    .leftJoin(page, (join) => join.onTrue())
    .select(['epoch', 'revision', 'page.type', 'page.id', 'page.rev', 'page.data'])
    .where('book.id', '=', book)
    .orderBy('page.rev')
    .orderBy('page.type')
    .orderBy('page.id')
}

type PageRow = Awaited<ReturnType<ReturnType<typeof pageQuery>['execute']>>[number]

/** Makes a page of what `pageQuery` found. Throws `store.no-book`. */
export function pageOf(book: string, found: readonly PageRow[], limit: number): Page {
  const [head] = found
  if (!head) throw noBook(book)
  const page = found.slice(0, limit).flatMap(rowOf)
  const last = page.at(-1)
  return {
    epoch: head.epoch,
    revision: head.revision,
    rows: page,
    ...(last && found.length > limit && { next: cursorOf(last) }),
  }
}

/** One statement a slice: records that are not deleted, in the order of their keys. */
export function sliceQuery({ db }: Engine, book: string, after: Cursor, limit: number) {
  const [type, id] = placeOf(after)
  return db
    .selectFrom('record')
    .select(['type', 'id', 'rev', 'data'])
    .where('book', '=', book)
    .where('deleted', '=', 0)
    .where(sql<boolean>`(type, id) > (${type}, ${id})`)
    .orderBy('type')
    .orderBy('id')
    .limit(limit)
}

export function headQuery({ db }: Engine, book: string) {
  return db.selectFrom('book').select(['epoch', 'revision']).where('id', '=', book)
}

/** Throws `store.no-book`. */
export async function readHead(engine: Engine, book: string): Promise<Head> {
  const head = await headQuery(engine, book).executeTakeFirst()
  if (!head) throw noBook(book)
  return { epoch: head.epoch, revision: head.revision }
}

/** Before every row of a revision. */
export function startOf(rev: number): Cursor {
  return { rev, id: '' }
}

export function cursorOf(row: Pick<Row, 'type' | 'id' | 'rev'>): Cursor {
  return { rev: row.rev, id: `${row.type} ${row.id}` }
}

export function noBook(book: string): StoreError {
  return new StoreError('store.no-book', `There is no book ${book}`)
}

/** The names of record types have no spaces; ids may. */
function placeOf(cursor: Cursor): readonly [string, string] {
  const space = cursor.id.indexOf(' ')
  return space < 0 ? [cursor.id, ''] : [cursor.id.slice(0, space), cursor.id.slice(space + 1)]
}

function rowOf({ type, id, rev, data }: PageRow): Row[] {
  if (type === null || id === null || rev === null) return []
  return [{ type, id, rev, data: data === null ? null : parseJson<Fields>(data) }]
}
