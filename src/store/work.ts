import type { Compilable, CompiledQuery } from 'kysely'

/** One statement, built by Kysely for the engine that will run it. */
export interface Query extends Pick<CompiledQuery, 'sql' | 'parameters'> {
  /** Nobody waits for its rows: a fault of it comes out at the commit. */
  readonly unread?: true
}

/** One statement run for many rows, unread; its text comes from `Engine.bulk`. */
export interface Bulk {
  readonly sql: string
  readonly rows: readonly (readonly Value[])[]
}

export type Value = string | number | null
export type Statement = Query | Bulk

/** Statements that run in their order, none of which needs to know what another found. */
export type Step = readonly Statement[]

/**
 * What is done inside one transaction: it yields steps and is sent the rows of each statement. SQLite
 * drives it in one synchronous turn, PostgreSQL awaits what is to be read; the steps are written once.
 */
export type Work<T> = Generator<Step, T, readonly (readonly unknown[])[]>

/** Runs a query inside a unit of work and answers its rows. */
export function* rows<Row>(query: Compilable<Row>): Work<readonly Row[]> {
  const [found] = yield [query.compile()]
  // An engine answers the rows of the statement that it was given, as Kysely typed them.
  return (found ?? []) as readonly Row[]
}

export function* first<Row>(query: Compilable<Row>): Work<Row | undefined> {
  return (yield* rows(query))[0]
}

export function unread(query: Compilable): Query {
  const { sql, parameters } = query.compile()
  return { sql, parameters, unread: true }
}

export function isBulk(statement: Statement): statement is Bulk {
  return 'rows' in statement
}

export function isUnread(statement: Statement): boolean {
  return isBulk(statement) || statement.unread === true
}
