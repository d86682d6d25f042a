import type pg from 'pg'
import { StoreError } from '../error.ts'
import { isBulk, isUnread, type Statement, type Work } from '../work.ts'

/**
 * Drives work inside one transaction. It waits only where something is read and for the commit: the
 * line carries the statements in between in one go.
 */
export async function inTransaction<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const client = await pool.connect()
  const line = new Line(client)
  try {
    line.send({ sql: 'begin', parameters: [] })
    const value = await drive(line, work)
    line.send({ sql: 'commit', parameters: [] })
    await line.commit()
    client.release()
    return value
  } catch (error) {
    const isBroken = await client.query('rollback').then(
      () => false,
      () => true,
    )
    client.release(isBroken)
    throw error
  }
}

async function drive<T>(line: Line, work: Work<T>): Promise<T> {
  let step = work.next()
  while (!step.done) {
    for (const statement of step.value) line.send(statement)
    const found = step.value.every(isUnread) ? [] : await line.read(step.value.length)
    step = work.next(found)
  }
  return step.value
}

/** Statements on their way, in their order. */
class Line {
  private readonly client: pg.PoolClient
  private sent: Promise<pg.QueryResult>[] = []

  constructor(client: pg.PoolClient) {
    this.client = client
  }

  send(statement: Statement): void {
    const answer = this.client.query(statement.sql, parametersOf(statement))
    // Whoever reads or commits hears of a fault; until then it is not an unhandled one.
    answer.catch(() => undefined)
    this.sent.push(answer)
  }

  /** The rows of the last statements; fails with the first fault of all that were sent. */
  async read(count: number): Promise<unknown[][]> {
    const answers = await Promise.all(this.sent)
    this.sent = []
    return answers.slice(-count).map((answer) => answer.rows)
  }

  /** PostgreSQL answers the commit of a transaction that has failed with ROLLBACK. */
  async commit(): Promise<void> {
    const answers = await Promise.all(this.sent)
    if (answers.at(-1)?.command === 'COMMIT') return
    throw new StoreError('store.failed', 'PostgreSQL took the transaction back')
  }
}

/** One array a column, as `bulk` has it. */
function parametersOf(step: Statement): unknown[] {
  if (!isBulk(step)) return [...step.parameters]
  return step.rows[0]?.map((_, column) => step.rows.map((row) => row[column])) ?? []
}
