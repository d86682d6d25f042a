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
import type { Store } from '../../src/store/types.ts'
import { bookId, me } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

/** A database of either kind, as the tests see it. */
export interface EngineFixture {
  readonly name: 'SQLite' | 'PostgreSQL'
  freshUrl(): Promise<string>
  /** Asks past the store, as an SQL tool would. */
  ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]>
  /** Makes the very commit of a command with this name fail. */
  trap(url: string, command: string): Promise<void>
  untrap(url: string): Promise<void>
}

/** SQLite in a folder of its own. */
export function sqliteEngine(): EngineFixture {
  const folder = mkdtempSync(join(tmpdir(), 'kartoteka-sqlite-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return {
    name: 'SQLite',
    freshUrl: async () => `sqlite:${join(folder, randomUUID(), 'book.db')}`,
    ask: askSqlite,
    ...traps(sqliteTrap, askSqlite),
  }
}

/** PostgreSQL, started when it is first asked for. */
export function postgresEngine(): EngineFixture {
  let postgres: Promise<PostgresFixture> | undefined
  afterAll(async () => {
    await (await postgres)?.stop()
  })
  return {
    name: 'PostgreSQL',
    freshUrl: async () => {
      postgres ??= startPostgres()
      return (await postgres).freshUrl()
    },
    ask: askPostgres,
    ...traps(postgresTrap, askPostgres),
  }
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

/** A key that leads nowhere is found out by the commit, after everything was written. */
const trapTables = `
  create table nowhere (id bigint primary key);
  create table trap (id bigint references nowhere (id) deferrable initially deferred);`

const sqliteTrap = (command: string) => `${trapTables}
  create trigger trap_command after insert on command when new.name = '${command}'
  begin insert into trap values (1); end`

const postgresTrap = (command: string) => `${trapTables}
  create function spring() returns trigger language plpgsql as
  'begin insert into trap values (1); return new; end';
  create trigger trap_command after insert on command for each row
  when (new.name = '${command}') execute function spring()`

function traps(sql: (command: string) => string, ask: EngineFixture['ask']) {
  return {
    trap: async (url: string, command: string) => void (await ask(url, sql(command))),
    untrap: async (url: string) => void (await ask(url, 'insert into nowhere values (1)')),
  }
}

async function askSqlite(url: string, sql: string) {
  const database = new DatabaseSync(pathOf(url), { timeout: 5_000 })
  try {
    if (/^select/.test(sql)) return database.prepare(sql).all()
    database.exec(sql)
    return []
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
