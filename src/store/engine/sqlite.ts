import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { CompiledQuery, Kysely, SqliteDialect, sql } from 'kysely'
import type { Tables } from '../tables.ts'
import { isBulk, type Statement, type Work } from '../work.ts'
import type { BulkTable, Engine } from './engine.ts'
import { checkContent, explainSqlite, isBusy, wasLeftOpen } from './sqlite-faults.ts'

/** Another process may hold the file for as long as its largest commit takes. */
const patience = 15_000

/** Opens a file, making it and its folder when absent. Throws `StoreError`. */
export function openSqlite(path: string): Engine {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true })
    const leftOpen = wasLeftOpen(path)
    const writer = connect(path)
    checkContent(writer, path, leftOpen)
    // SQLite's own waiting stops the whole program; `begin` waits without that.
    writer.exec('pragma busy_timeout = 0')
    const reader = connect(path)
    reader.exec('pragma query_only = on')
    return sqliteEngine(writer, reader)
  } catch (error) {
    throw explainSqlite(error)
  }
}

function connect(path: string): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: 5_000 })
  connection.exec('pragma journal_mode = wal')
  connection.exec('pragma synchronous = full; pragma fullfsync = on; pragma foreign_keys = on')
  // What is erased is gone from the file, too.
  connection.exec('pragma secure_delete = on')
  return connection
}

function sqliteEngine(writer: DatabaseSync, reader: DatabaseSync): Engine {
  const write = statements(writer)
  return {
    db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(reader) }) }),
    pollEvery: 500,
    columnType: (type) => sql.raw(type === 'json' ? 'text' : type),
    oneOf: (column, values) =>
      sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(values)}))`,
    field: (name) => sql`json_extract(data, ${sql.lit(`$.${JSON.stringify(name)}`)})`,
    bulk,
    lockBook: (book) => ({
      sql: 'select epoch, revision from book where id = ?',
      parameters: [book],
    }),
    lockSchema: CompiledQuery.raw('select 1'),
    async transaction(work) {
      await begin(writer)
      return inOneTurn(writer, work(), write)
    },
    notify: () => undefined,
    listen: () => undefined,
    scrub: async () => {
      writer.exec('pragma wal_checkpoint(truncate)')
    },
    explain: explainSqlite,
    close: async () => {
      reader.close()
      writer.close()
    },
  }
}

/** Waits for another process without stopping this one. */
async function begin(writer: DatabaseSync): Promise<void> {
  const until = performance.now() + patience
  for (;;) {
    try {
      writer.exec('begin immediate')
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error
    }
    await sleep(1)
  }
}

/** No await from the first statement to the commit: nobody in this process sees what is between. */
function inOneTurn<T>(
  writer: DatabaseSync,
  work: Work<T>,
  statement: (text: string) => StatementSync,
): T {
  try {
    let step = work.next()
    while (!step.done) step = work.next(step.value.map((one) => run(statement, one)))
    writer.exec('commit')
    return step.value
  } catch (error) {
    if (writer.isTransaction) writer.exec('rollback')
    throw error
  }
}

function run(prepare: (text: string) => StatementSync, step: Statement): readonly unknown[] {
  const prepared = prepare(step.sql)
  // The columns of this room hold texts and numbers only.
  if (!isBulk(step)) return prepared.all(...(step.parameters as string[]))
  for (const row of step.rows) prepared.run(...row)
  return []
}

function bulk({ table, columns, replaceBy }: BulkTable): string {
  const names = Object.keys(columns)
  const insert = `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
  if (!replaceBy) return insert
  const rest = names.filter((name) => !replaceBy.includes(name))
  const set = rest.map((name) => `${name} = excluded.${name}`).join(', ')
  return `${insert} on conflict (${replaceBy.join(', ')}) do update set ${set}`
}

/** What Kysely's dialect asks of a connection. */
function shim(
  connection: DatabaseSync,
): ConstructorParameters<typeof SqliteDialect>[0]['database'] {
  const statement = statements(connection)
  return {
    close: () => undefined,
    prepare: (text) => {
      const prepared = statement(text)
      return {
        reader: prepared.columns().length > 0,
        all: (parameters) => prepared.all(...(parameters as string[])),
        run: (parameters) => prepared.run(...(parameters as string[])),
        iterate: (parameters) => prepared.iterate(...(parameters as string[])),
      }
    },
  }
}

const keptStatements = 100

/** Statements that were prepared are kept for the next time. */
function statements(connection: DatabaseSync): (text: string) => StatementSync {
  const kept = new Map<string, StatementSync>()
  return (text) => {
    const known = kept.get(text)
    if (known) return known
    const made = connection.prepare(text)
    if (kept.size >= keptStatements) kept.clear()
    kept.set(text, made)
    return made
  }
}
