import type { Compilable, CompiledQuery } from 'kysely'

/** One statement, built by Kysely for the engine that will run it. */
export type Query = Pick<CompiledQuery, 'sql' | 'parameters'>

/** One statement run for many rows; its text comes from `Engine.bulk`. */
export interface Bulk {
  readonly sql: string
  readonly rows: readonly (readonly Value[])[]
}

export type Value = string | number | null
export type Statement = Query | Bulk

/**
 * What is done inside one transaction: it yields statements and is sent their rows. SQLite drives it
 * in one synchronous turn, PostgreSQL awaits each statement, and the steps are written once.
 */
export type Work<T> = Generator<Statement, T, readonly unknown[]>

/** Runs a query inside a unit of work and answers its rows. */
export function* rows<Row>(query: Compilable<Row>): Work<readonly Row[]> {
  // An engine answers the rows of the statement that it was given, as Kysely typed them.
  return (yield query.compile()) as readonly Row[]
}

export function* first<Row>(query: Compilable<Row>): Work<Row | undefined> {
  return (yield* rows(query))[0]
}

export function isBulk(statement: Statement): statement is Bulk {
  return 'rows' in statement
}
