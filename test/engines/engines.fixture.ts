import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { afterAll, onTestFinished } from 'vitest'
import type { Book } from '../../src/book/book.ts'
import type { Registry } from '../../src/book/registry.ts'
import { openStore, type StoreOptions } from '../../src/store/open.ts'
import { type PostgresFixture, startPostgres } from '../../src/store/postgres.fixture.ts'
import type { Member, Store } from '../../src/store/types.ts'
import { trade } from './trade.fixture.ts'

/** A database of either kind, as the tests see it. */
export interface EngineFixture {
  readonly name: 'SQLite' | 'PostgreSQL'
  freshUrl(): Promise<string>
  /** Asks past the store, as an SQL tool would. */
  ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]>
}

export const me: Member = { id: 'me', role: 'owner' }
export const bookId = 'b'

/** SQLite in a folder of its own, and PostgreSQL started when it is first asked for. */
export function bothEngines(): readonly EngineFixture[] {
  const folder = mkdtempSync(join(tmpdir(), 'kartoteka-sqlite-'))
  let postgres: Promise<PostgresFixture> | undefined
  afterAll(async () => {
    await (await postgres)?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return [
    {
      name: 'SQLite',
      freshUrl: async () => `sqlite:${join(folder, randomUUID(), 'book.db')}`,
      ask: askSqlite,
    },
    {
      name: 'PostgreSQL',
      freshUrl: async () => {
        postgres ??= startPostgres()
        return (await postgres).freshUrl()
      },
      ask: askPostgres,
    },
  ]
}

/** Opens a store that is closed when the test is over. */
export async function open(
  url: string,
  registry: Registry = trade,
  options: StoreOptions = {},
): Promise<Store> {
  const store = await openStore(url, registry, options)
  onTestFinished(() => store.close())
  return store
}

/** A store with one empty book. */
export async function openWithBook(url: string, registry: Registry = trade): Promise<Store> {
  const store = await open(url, registry)
  await store.createBook({ id: bookId, name: 'Mine' }, me)
  return store
}

/** What a book holds, in an order that does not depend on how it came about. */
export function shown(book: Book): unknown[] {
  return [...book.rows()].toSorted((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1))
}

export function pathOf(url: string): string {
  return url.replace('sqlite:', '')
}

async function askSqlite(url: string, sql: string) {
  const database = new DatabaseSync(pathOf(url), { timeout: 5_000 })
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

async function askPostgres(url: string, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
