import type { Compilable, Kysely, RawBuilder } from 'kysely'
import type { ColumnType } from '../engine/engine.ts'
import type { Tables } from '../tables.ts'

/**
 * The statements that take the schema one version further. What has been released is never changed,
 * and no column is renamed or used for something else: an older program may still be running.
 */
export type Migration = (
  db: Kysely<Tables>,
  type: (type: ColumnType) => RawBuilder<unknown>,
) => readonly Compilable[]
