import type { Registry } from '../book/registry.ts'
import { BookStore } from './book-store.ts'
import type { Engine } from './engine/engine.ts'
import { migrate } from './migrations/migrate.ts'
import { makeSqlViews } from './sql-views.ts'
import type { Store } from './types.ts'

export interface StoreOptions {
  /** The server's clock: now, ISO UTC. */
  readonly clock?: () => string
  /** How much JSON of books is kept in memory; a book takes some four times as much there. */
  readonly residentBytes?: number
}

const residentBytes = 64 * 2 ** 20

/**
 * Opens a database and brings its schema to this program's version. `url` is `postgres://…`,
 * `sqlite:path` or a path; a file and its folders are made when absent. Throws `StoreError`.
 */
export async function openStore(
  url: string,
  registry: Registry,
  options: StoreOptions = {},
): Promise<Store> {
  const engine = await openEngine(url)
  try {
    await migrate(engine)
    await makeSqlViews(engine, registry)
  } catch (error) {
    await engine.close()
    throw engine.explain(error)
  }
  return new BookStore(engine, registry, {
    now: options.clock ?? (() => new Date().toISOString()),
    residentBytes: options.residentBytes ?? residentBytes,
  })
}

/** The driver of the other database is not even loaded. */
async function openEngine(url: string): Promise<Engine> {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const { openPostgres } = await import('./engine/postgres.ts')
    return openPostgres(url)
  }
  const { openSqlite } = await import('./engine/sqlite.ts')
  return openSqlite(url.replace(/^sqlite:(\/\/(?=\/))?/, ''))
}
