import type { Engine } from '../engine/engine.ts'
import { StoreError } from '../error.ts'
import { readMeta, writeMeta } from '../meta.ts'
import { first, rows, type Work } from '../work.ts'
import { books } from './0001-books.ts'
import { trace } from './0002-trace.ts'
import type { Migration } from './migration.ts'

/** In their order: the version of a schema is how many of them it has had. */
const migrations: readonly Migration[] = [books, trace]

/**
 * Brings the schema to this program's version. Several programs may start at once: one migrates and
 * the others wait. Throws `store.newer` when the schema is of a later program.
 */
export async function migrate(engine: Engine): Promise<void> {
  const found = await versionUnlocked(engine)
  if (found === undefined || found < migrations.length) {
    await engine.transaction(() => migrateLocked(engine))
  } else {
    refuseNewer(found)
  }
}

/** Undefined when there is no schema yet. */
async function versionUnlocked(engine: Engine): Promise<number | undefined> {
  try {
    return Number((await readMeta(engine, 'schema').executeTakeFirst())?.value ?? 0)
  } catch {
    return undefined
  }
}

function* migrateLocked(engine: Engine): Work<void> {
  yield [engine.lockSchema]
  yield* rows(metaTable(engine))
  const version = Number((yield* first(readMeta(engine, 'schema')))?.value ?? 0)
  refuseNewer(version)
  for (const migration of migrations.slice(version)) {
    for (const statement of migration(engine.db, engine.columnType)) yield* rows(statement)
  }
  yield* rows(writeMeta(engine, 'schema', String(migrations.length)))
}

function metaTable({ db, columnType }: Engine) {
  return db.schema
    .createTable('meta')
    .ifNotExists()
    .addColumn('name', columnType('text'), (column) => column.primaryKey())
    .addColumn('value', columnType('text'), (column) => column.notNull())
}

function refuseNewer(version: number): void {
  if (version <= migrations.length) return
  throw new StoreError(
    'store.newer',
    `The database has schema ${version}; this program knows ${migrations.length}`,
  )
}
