import type { TreeRow } from '../../../domain/partners/views.ts'

/** A partner with those whom they brought. */
export interface Nest {
  readonly row: TreeRow
  readonly brought: readonly Nest[]
}

/** The rows of a tree, each after who stands above it, as lists within lists. */
export function nestOf(rows: readonly TreeRow[]): Nest[] {
  const nests: Nest[] = []
  for (let at = 0; at < rows.length; ) {
    const row = rows[at]
    if (!row) break
    const below = rows.slice(at + 1, at + 1 + row.below)
    nests.push({ row, brought: nestOf(below) })
    at += 1 + row.below
  }
  return nests
}
