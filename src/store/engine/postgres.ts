import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from '../tables.ts'
import type { BulkTable, ColumnType, Engine } from './engine.ts'
import { explainPostgres } from './postgres-faults.ts'
import { Notices } from './postgres-notices.ts'
import { inTransaction } from './postgres-transaction.ts'

/** Any number that no other program is likely to lock: "kart" in ASCII. */
const schemaLock = 0x6b617274

const columnTypes: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  json: 'json',
  integer: 'bigint',
}

/** Connects to a database that exists. Throws `store.unreachable`. */
export async function openPostgres(url: string): Promise<Engine> {
  const options: pg.PoolConfig = {
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // Statements go out without waiting for the answers of those before them.
    pipeline: true,
    // A node that stops in the middle of a transaction must not keep a book locked.
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
  }
  const pool = new pg.Pool({ ...options, max: 10 })
  // A broken connection is replaced by the next one that is asked for; whoever was using it is told.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    throw explainPostgres(error)
  }
  return postgresEngine(pool, db, new Notices(db, options))
}

function postgresEngine(pool: pg.Pool, db: Kysely<Tables>, notices: Notices): Engine {
  return {
    db,
    pollEvery: 2_000,
    columnType: (type) =>
      // Keys are compared byte by byte, as SQLite does and whatever the database's locale.
      sql.raw(type === 'text' ? 'text collate "C"' : columnTypes[type]),
    oneOf: (column, values) => sql`${sql.ref(column)} = any(${values}::text[])`,
    field: (name) => sql`data->>${sql.lit(name)}`,
    bulk,
    lockBook: (book) => ({
      sql: 'select epoch, revision from book where id = $1 for update',
      parameters: [book],
    }),
    lockSchema: CompiledQuery.raw(`select pg_advisory_xact_lock(${schemaLock})`),
    transaction: (work) => inTransaction(pool, work()),
    notify: (book, revision) => notices.tell(book, revision),
    listen: (heard) => notices.listen(heard),
    // The rows are gone for every reader; `autovacuum` clears their space, and the archived WAL keeps as long as it is kept.
    scrub: () => Promise.resolve(),
    explain: explainPostgres,
    async close() {
      await notices.stop()
      await db.destroy()
    },
  }
}

/** One array a column, so that the statement is the same for any number of rows. */
function bulk({ table, columns, replaceBy }: BulkTable): string {
  const names = Object.keys(columns)
  const arrays = Object.values(columns).map((type, at) => `$${at + 1}::${columnTypes[type]}[]`)
  const insert = `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`
  if (!replaceBy) return insert
  const rest = names.filter((name) => !replaceBy.includes(name))
  const set = rest.map((name) => `${name} = excluded.${name}`).join(', ')
  return `${insert} on conflict (${replaceBy.join(', ')}) do update set ${set}`
}

/** Revisions are numbers, and JSON stays text, as on SQLite. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return Number
  if (oid === pg.types.builtins.JSON) return String
  return pg.types.getTypeParser(oid, format)
}
