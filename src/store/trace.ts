import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Change } from '../book/change.ts'
import { ownerIn } from '../book/record.ts'
import type { Registry } from '../book/registry.ts'
import { type Step, stepOf, Trail } from '../book/trail.ts'
import type { BulkTable, Engine } from './engine/engine.ts'
import { parseJson } from './json.ts'
import type { Resident } from './resident.ts'
import type { Residents } from './residents.ts'
import { noBook } from './rows.ts'
import { first, unread, type Value, type Work } from './work.ts'

const traceColumns: BulkTable = {
  table: 'trace',
  columns: { book: 'text', owner: 'text', revision: 'integer', command: 'text', records: 'json' },
}

/** Commands that are read before others get their turn. */
const slice = 1_000

interface Traced {
  readonly command: string
  readonly revision: number
  readonly steps: readonly Step[]
}

/**
 * Knows which commands touched what belongs to whom. It is worked out when a history is asked for, from the
 * log since the last time: commits cost nothing more, and a log of an older program is caught up with, too.
 */
export class Trace {
  private readonly engine: Engine
  private readonly registry: Registry
  private readonly residents: Residents
  private readonly running = new Map<string, Promise<void>>()

  constructor(engine: Engine, registry: Registry, residents: Residents) {
    this.engine = engine
    this.registry = registry
    this.residents = residents
  }

  /** Resolves when everything that was committed before is traced. Throws `store.no-book`. */
  async catchUp(book: string): Promise<void> {
    // One that is under way may have begun too early.
    await this.running.get(book)?.catch(() => undefined)
    const known = this.running.get(book)
    if (known) return known
    const run = this.write(book).finally(() => this.running.delete(book))
    this.running.set(book, run)
    return run
  }

  private async write(book: string): Promise<void> {
    for (;;) {
      const found = await tracedQuery(this.engine, book).executeTakeFirst()
      if (!found) throw noBook(book)
      if (found.traced >= found.revision) return
      const commands: Traced[] = []
      const resident = await this.readUntilNow(book, found.traced, commands)
      const to = resident.revision
      const rows = this.rowsOf(resident, commands)
      const work = () => writeRows(this.engine, book, { from: found.traced, to, rows })
      if (await this.engine.transaction(work)) return
    }
  }

  /** Reads the log until the book in memory is of the very revision up to which it was read. */
  private async readUntilNow(book: string, from: number, commands: Traced[]): Promise<Resident> {
    for (let after = from; ; ) {
      const { revision: until } = await this.residents.current(book)
      await this.readLog(book, after, until, commands)
      const resident = await this.residents.current(book)
      if (resident.revision === until) return resident
      after = until
    }
  }

  private async readLog(
    book: string,
    from: number,
    until: number,
    commands: Traced[],
  ): Promise<void> {
    for (let after = from; ; ) {
      const found = await logQuery(this.engine, book, after, until).execute()
      for (const { id, revision, changes } of found) {
        commands.push({ command: id, revision, steps: this.stepsOf(changes) })
      }
      if (found.length < slice) return
      after = found.at(-1)?.revision ?? until
      await turn()
    }
  }

  private stepsOf(changes: string | null): Step[] {
    if (changes === null) return []
    return parseJson<readonly Change[]>(changes).flatMap(
      (change) => stepOf(this.registry.records.get(change.type), change) ?? [],
    )
  }

  /** Goes back from the book as it is, since most edits do not say whose record it is. */
  private rowsOf({ book, id }: Resident, commands: readonly Traced[]): Value[][] {
    const { records } = this.registry
    const trail = new Trail((type, record) =>
      records.has(type) ? ownerIn(records.get(type), record, book.fields(type, record)) : null,
    )
    return commands.toReversed().flatMap(({ command, revision, steps }) => {
      const touched = new Map<string, string[]>()
      for (const step of steps.toReversed()) {
        for (const owner of trail.ownersOf(step)) {
          touched.set(owner, [`${step.type} ${step.id}`, ...(touched.get(owner) ?? [])])
        }
      }
      return Array.from(touched, ([owner, keys]) => {
        return [id, owner, revision, command, JSON.stringify([...new Set(keys)])]
      })
    })
  }
}

/** False when another node was quicker. */
function* writeRows(
  engine: Engine,
  book: string,
  { from, to, rows }: { from: number; to: number; rows: Value[][] },
): Work<boolean> {
  yield [engine.lockBook(book)]
  const found = yield* first(tracedQuery(engine, book))
  if (found?.traced !== from) return false
  const head = engine.db.updateTable('book').set({ traced: to }).where('id', '=', book)
  yield [{ sql: engine.bulk(traceColumns), rows }, unread(head)]
  return true
}

function tracedQuery({ db }: Engine, book: string) {
  return db.selectFrom('book').select(['traced', 'revision']).where('id', '=', book)
}

function logQuery({ db }: Engine, book: string, after: number, until: number) {
  return db
    .selectFrom('command')
    .select(['id', 'revision', 'changes'])
    .where('book', '=', book)
    .where('revision', '>', after)
    .where('revision', '<=', until)
    .where(didSomething)
    .orderBy('revision')
    .limit(slice)
}

/** Of the commands that share a revision the one that made it; what was erased may have been it. */
export const didSomething = sql<boolean>`refusal is null
  and (changes is null or cast(changes as text) <> '[]')`
