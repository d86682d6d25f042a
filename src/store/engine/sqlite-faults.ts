import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError, type StoreErrorCode } from '../error.ts'

/** Up to this size every start reads the whole file for damage: some 0.3 s from a warm disk. */
const alwaysChecked = 256 * 2 ** 20

/** Whether the last program did not close the file: it was killed, or it still runs. */
export function wasLeftOpen(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Throws `store.damaged` and `store.not-a-database`. Larger files are read only after a crash. */
export function checkContent(connection: DatabaseSync, path: string, leftOpen: boolean): void {
  const size = statSync(path).size
  if (leftOpen || size <= alwaysChecked) {
    const [found] = connection.prepare('pragma quick_check(1)').all()
    if (found?.quick_check !== 'ok') {
      throw new StoreError('store.damaged', `${path} is damaged: ${found?.quick_check}`)
    }
  }
  const tables = connection.prepare('select name from sqlite_schema').all()
  if (tables.length > 0 && !tables.some(({ name }) => name === 'meta')) {
    throw new StoreError('store.not-a-database', `${path} belongs to another program`)
  }
}

export function isBusy(error: unknown): boolean {
  return resultOf(error) === busy
}

/** What an error of SQLite means. */
export function explainSqlite(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const code = codes.get(resultOf(error) ?? 0) ?? 'store.failed'
  return new StoreError(code, error instanceof Error ? error.message : String(error), error)
}

const busy = 5

/** By SQLite's primary result codes. */
const codes: ReadonlyMap<number, StoreErrorCode> = new Map([
  [busy, 'store.locked'],
  [6, 'store.locked'],
  [8, 'store.read-only'],
  [10, 'store.failed'],
  [11, 'store.damaged'],
  [13, 'store.full'],
  [14, 'store.unreachable'],
  [26, 'store.not-a-database'],
])

function resultOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined
  // Extended result codes keep the primary one in their low byte.
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
}
