import type { Lang } from '../../words/lang.ts'
import { imports } from '../../words/refusals/imports.ts'

/** Something of a file that was not taken as it stood. */
export interface Rejection {
  /** As the spreadsheet numbers it, its heading included. */
  readonly row: number
  /** The column's heading, or its letter; null when it is about the row as a whole. */
  readonly column: string | null
  /** `import.*`, with a sentence in `words/refusals/imports.ts`. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  /** The row came in without this cell, whose text stands in the notes; else the whole row stayed out. */
  readonly kept: boolean
  readonly sheet?: string
}

/** A row that came in as a card of its own although another card looks like it. */
export interface Similar {
  readonly row: number
  readonly client: string
  readonly name: string
  readonly sheet?: string
}

/** Somebody of a file who was let go: passed over. */
export interface Gone {
  /** Null when their data are erased: there is no card any more. */
  readonly client: string | null
  /** «Вера Тен: отпущена 12 марта 2026, не отвечала». */
  readonly said: string
}

/** So many of them are named. */
export const namedGone = 50

/**
 * What an import does or did. Of clients, rows = created + merged + unchanged + skipped + rows that
 * stayed out; of orders, rows = orders + merged + unchanged + skipped + rows that stayed out.
 */
export interface ImportReport {
  readonly file: string
  /** Rows with anything in them, the heading apart. */
  readonly rows: number
  readonly created: number
  /** Rows that were joined to a card of this file, or added something to a card of the book. */
  readonly merged: number
  readonly unchanged: number
  /** Rows of people who were let go. */
  readonly skipped: number
  readonly orders: number
  readonly rejected: readonly Rejection[]
  readonly similar: readonly Similar[]
  /** Some of those who were passed over. */
  readonly gone: readonly Gone[]
}

/** The sentence of a rejection: where, what, and what to do. */
export function sayRejection(rejection: Rejection, lang: Lang): string {
  const say = imports[lang][rejection.code]
  const place = {
    row: rejection.row,
    column: rejection.column ?? '',
    sheet: rejection.sheet ?? '',
    kept: rejection.kept ? 1 : 0,
  }
  return say ? say({ ...rejection.params, ...place }) : rejection.code
}

/** The rows that stayed out wholly. */
export function countRowsOut(rejected: readonly Rejection[]): number {
  const rows = rejected.filter((one) => !one.kept).map((one) => `${one.sheet ?? ''} ${one.row}`)
  return new Set(rows).size
}
