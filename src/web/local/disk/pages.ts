import type { Row } from '../../../book/change.ts'

/**
 * Confirmed rows as JSON. A string is read back from IndexedDB and parsed in two thirds of the time
 * that as many objects take.
 */
export type Page = string

/**
 * Pages of a type. A write rewrites every page that it touches, a start reads all of them: with 64,
 * a page of the largest book has some 300 rows, and a start has a few hundred reads instead of 70,000.
 */
const pagesOfType = 64

/** The key of the page on which a record lies: its type and a hash of its id (FNV-1a). */
export function pageKey(type: string, id: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  }
  return `${type} ${(hash >>> 0) % pagesOfType}`
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

export function rowsOfPage(page: Page): Row[] {
  // Only `pageAfter` makes pages.
  return JSON.parse(page) as Row[]
}

/**
 * A page after rows have come; none when it is empty. Deleted rows leave it: on disk rows come only
 * in the server's order, so that nothing older can follow a deletion.
 */
export function pageAfter(page: Page | undefined, rows: readonly Row[]): Page | undefined {
  const known = page === undefined ? [] : rowsOfPage(page)
  const byId = new Map(known.map((row) => [row.id, row]))
  for (const row of rows) {
    if ((byId.get(row.id)?.rev ?? 0) > row.rev) continue
    if (row.data === null) byId.delete(row.id)
    else byId.set(row.id, row)
  }
  return byId.size > 0 ? JSON.stringify([...byId.values()]) : undefined
}
