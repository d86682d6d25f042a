import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { v7 } from 'uuid'
import type { Envelope } from '../src/book/envelope.ts'
import { give, toy } from '../src/book/toy.fixture.ts'
import { openStore } from '../src/store/open.ts'
import { startPostgres } from '../src/store/postgres.fixture.ts'
import type { Member, Store } from '../src/store/types.ts'
import { atLeast, type Figure } from './figure.ts'

type Row = readonly (string | number | null)[]

/** What one command left in the database. */
interface Written {
  readonly command: Row
  readonly record: Row
}

const clients = 64
const commands = 4_000
const rounds = 11
const promise = 0.3
const me: Member = { id: 'me', role: 'owner' }

const commandColumns =
  'book, id, name, args, at, day, tz, actor, version, received_at, revision, changes, refusal'
const recordColumns = 'book, type, id, rev, deleted, data'

/**
 * Acknowledged, durable commands a second with 64 clients, as a part of what the bare driver does
 * with the same rows and 64 commands a commit.
 */
export async function commandFigures(): Promise<readonly Figure[]> {
  return [...(await sqliteFigures()), ...(await postgresFigures())]
}

async function sqliteFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kartoteka-bench-'))
  try {
    let file = 0
    const fresh = async () => join(folder, `${file++}.db`)
    return figures('SQLite', await compare(fresh, readSqlite, rawSqlite))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Left out where no PostgreSQL can be started. */
async function postgresFigures(): Promise<readonly Figure[]> {
  const postgres = await startPostgres().catch((error) => {
    console.warn('PostgreSQL is left out:', error)
  })
  if (!postgres) return []
  try {
    return figures('PostgreSQL', await compare(postgres.freshUrl, readPostgres, rawPostgres))
  } finally {
    await postgres.stop()
  }
}

interface Speeds {
  readonly store: number
  readonly raw: number
}

/** Each round runs both, so that a noisy machine disturbs them alike; the first one only warms up. */
async function compare(
  fresh: () => Promise<string>,
  read: (url: string) => Promise<readonly Written[]>,
  raw: (url: string, rows: readonly Written[]) => Promise<number>,
): Promise<readonly Speeds[]> {
  const speeds: Speeds[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const url = await fresh()
    const store = await runStore(url)
    const rows = await read(url)
    const empty = await fresh()
    await (await openStore(empty, toy)).close()
    speeds.push({ store, raw: await raw(empty, rows) })
  }
  return speeds.slice(1).toSorted((a, b) => a.store / a.raw - b.store / b.raw)
}

async function runStore(url: string): Promise<number> {
  const store = await openStore(url, toy)
  await store.createBook({ id: 'b', name: 'Bench' }, me)
  await store.run('b', [give('box.add', { id: 'a', label: 'x' })], me)
  const given = Array.from({ length: commands }, (_, at): Envelope => {
    const name = `Анна Сергеевна Ковалёва-Ямпольская ${at}`
    return { ...give('thing.put', { box: 'a', name }), id: v7() }
  })
  const started = performance.now()
  await Promise.all(Array.from({ length: clients }, (_, at) => client(store, given, at)))
  const seconds = (performance.now() - started) / 1000
  await store.close()
  return commands / seconds
}

/** Gives the next command when the last one was acknowledged. */
async function client(store: Store, given: readonly Envelope[], first: number): Promise<void> {
  for (let at = first; at < given.length; at += clients) {
    await store.run('b', given.slice(at, at + 1), me)
  }
}

async function readSqlite(path: string): Promise<readonly Written[]> {
  const database = new DatabaseSync(path)
  const rows = (columns: string, table: string, order: string) =>
    database
      .prepare(`select ${columns} from ${table} order by ${order}`)
      .all()
      .map((row) => Object.values(row) as Row)
  const written = zip(
    rows(commandColumns, 'command', 'revision'),
    rows(recordColumns, 'record', 'rev'),
  )
  database.close()
  return written
}

async function rawSqlite(path: string, rows: readonly Written[]): Promise<number> {
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal; pragma synchronous = full')
  const marks = (columns: string) => columns.replaceAll(/\w+/g, '?')
  const command = database.prepare(`insert into command values (${marks(commandColumns)})`)
  const record = database.prepare(`insert into record values (${marks(recordColumns)})`)
  const started = performance.now()
  for (let at = 0; at < rows.length; at += clients) {
    database.exec('begin immediate')
    for (const row of rows.slice(at, at + clients)) {
      command.run(...row.command)
      record.run(...row.record)
    }
    database.exec('commit')
  }
  const seconds = (performance.now() - started) / 1000
  database.close()
  return rows.length / seconds
}

async function readPostgres(url: string): Promise<readonly Written[]> {
  const client = new pg.Client({
    connectionString: url,
    types: { getTypeParser: () => String },
  })
  await client.connect()
  const rows = async (columns: string, table: string, order: string) =>
    (
      await client.query({
        text: `select ${columns} from ${table} order by ${order}`,
        rowMode: 'array',
      })
    ).rows as Row[]
  const written = zip(
    await rows(commandColumns, 'command', 'revision'),
    await rows(recordColumns, 'record', 'rev'),
  )
  await client.end()
  return written
}

async function rawPostgres(url: string, rows: readonly Written[]): Promise<number> {
  const client = new pg.Client(url)
  await client.connect()
  const started = performance.now()
  for (let at = 0; at < rows.length; at += clients) {
    const batch = rows.slice(at, at + clients)
    await client.query('begin')
    await insert(
      client,
      'command',
      batch.map((row) => row.command),
    )
    await insert(
      client,
      'record',
      batch.map((row) => row.record),
    )
    await client.query('commit')
  }
  const seconds = (performance.now() - started) / 1000
  await client.end()
  return rows.length / seconds
}

/** One statement with many rows. */
async function insert(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  let parameter = 0
  const tuples = rows.map((row) => `(${row.map(() => `$${++parameter}`).join(', ')})`)
  await client.query(`insert into ${table} values ${tuples.join(', ')}`, rows.flat())
}

/** A box was added first; every other command made one record. */
function zip(commandRows: readonly Row[], recordRows: readonly Row[]): readonly Written[] {
  return commandRows.flatMap((command, at) => {
    const record = recordRows[at]
    return record ? [{ command, record }] : []
  })
}

/** The round in the middle. */
function figures(engine: string, speeds: readonly Speeds[]): readonly Figure[] {
  const { store, raw } = speeds[Math.floor(speeds.length / 2)] ?? { store: 0, raw: 1 }
  const name = `${clients} clients on ${engine}: ${Math.round(store)} acknowledged, durable commands a second, the bare driver ${Math.round(raw)}`
  return [atLeast(name, promise, store / raw, 'of the bare driver')]
}

if (import.meta.main) console.info(await commandFigures())
