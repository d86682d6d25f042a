import type { Row } from '../../../book/change.ts'
import type { Fields } from '../../../book/record.ts'

/** A confirmed row inside a page; the page's key says its type. */
export interface StoredRow {
  readonly id: string
  readonly rev: number
  readonly data: Fields
}

/**
 * Pages of a type. A write rewrites every page that it touches, a start reads all of them: with 200,
 * a page of the largest book has some 300 rows, and a start has a few hundred reads instead of 70,000.
 */
const pagesOfType = 200

/** The key of the page on which a record lies: its type and a hash of its id (FNV-1a). */
export function pageKey(type: string, id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  return `${type} ${(hash >>> 0) % pagesOfType}`
}

export function typeOfPage(key: string): string {
  return key.slice(0, key.indexOf(' '))
}

export function rowsByPage(rows: Iterable<Row>): Map<string, Row[]> {
  const pages = new Map<string, Row[]>()
  for (const row of rows) {
    const key = pageKey(row.type, row.id)
    const page = pages.get(key)
    if (page) page.push(row)
    else pages.set(key, [row])
  }
  return pages
}

/**
 * A page after rows have come. Deleted rows leave it: on disk rows come only in the server's order,
 * so that nothing older can follow a deletion.
 */
export function mergeRows(page: readonly StoredRow[], rows: readonly Row[]): StoredRow[] {
  const byId = new Map(page.map((row) => [row.id, row]))
  for (const { id, rev, data } of rows) {
    if ((byId.get(id)?.rev ?? 0) > rev) continue
    if (data === null) byId.delete(id)
    else byId.set(id, { id, rev, data })
  }
  return [...byId.values()]
}
