import { sql } from 'kysely'
import type { Change } from '../book/change.ts'
import type { Registry } from '../book/registry.ts'
import type { Engine } from './engine/engine.ts'
import { parseJson } from './json.ts'
import type { Residents } from './residents.ts'
import { didSomething, type Trace } from './trace.ts'
import { first, rows, unread, type Work } from './work.ts'

/** Takes out of the log what it holds of those whose data are erased; each command's id and outcome stay for ever. */
export class Erasure {
  private readonly engine: Engine
  private readonly registry: Registry
  private readonly residents: Residents
  private readonly trace: Trace

  constructor(engine: Engine, registry: Registry, residents: Residents, trace: Trace) {
    this.engine = engine
    this.registry = registry
    this.residents = residents
    this.trace = trace
  }

  /**
   * Resolves when the log holds nothing of them: neither what was done to their records nor in what words, nor the arguments of
   * commands that did nothing. Does next to nothing where nobody was erased since. Throws `store.no-book`.
   */
  async wipe(book: string): Promise<void> {
    const owners = await this.ownersIn(book)
    if (owners.length === 0) return
    for (;;) {
      await this.trace.catchUp(book)
      const wiped = await this.engine.transaction(() => this.wipeLog(book, owners))
      if (wiped === 'behind') continue
      if (wiped > 0) await this.engine.scrub()
      return
    }
  }

  private async ownersIn(book: string): Promise<string[]> {
    const { book: facts } = await this.residents.current(book)
    const types = [...this.registry.records.values()].filter(({ erases }) => erases)
    return types.flatMap((type) => Array.from(facts.all(type), ({ id }) => id))
  }

  /** How many commands were wiped; `behind` when the trace does not know of the latest. */
  private *wipeLog(book: string, owners: readonly string[]): Work<number | 'behind'> {
    const { engine } = this
    yield [engine.lockBook(book)]
    const head = yield* first(headQuery(engine, book))
    if (head?.traced !== head?.revision) return 'behind'
    const found = yield* rows(tracedQuery(engine, book, owners))
    if (found.length === 0) return 0
    yield Array.from(this.changesLeft(found), ([command, changes]) =>
      unread(wipeQuery(engine, book, command, changes)),
    )
    yield [unread(idleQuery(engine, book)), unread(forgetQuery(engine, book, owners))]
    return found.length
  }

  /** What is left of the changes of each command without those to somebody's records; null when nothing is. */
  private changesLeft(found: readonly TracedRow[]): Map<string, string | null> {
    const left = new Map<string, string | null>()
    for (const { id, changes, records } of found) {
      const before = left.has(id) ? left.get(id) : changes
      left.set(id, this.without(before ?? null, new Set(parseJson<readonly string[]>(records))))
    }
    return left
  }

  /** Of the erasing itself nothing is left: it cannot be taken back. */
  private without(changes: string | null, records: ReadonlySet<string>): string | null {
    if (changes === null) return null
    const all = parseJson<readonly Change[]>(changes)
    if (all.some(({ type }) => this.registry.records.get(type)?.erases)) return null
    const others = all.filter(({ type, id }) => !records.has(`${type} ${id}`))
    return others.length > 0 ? JSON.stringify(others) : null
  }
}

interface TracedRow {
  readonly id: string
  readonly changes: string | null
  readonly records: string
}

function headQuery({ db }: Engine, book: string) {
  return db.selectFrom('book').select(['traced', 'revision']).where('id', '=', book)
}

function tracedQuery({ db, oneOf }: Engine, book: string, owners: readonly string[]) {
  return db
    .selectFrom('trace')
    .innerJoin('command', (join) =>
      join.onRef('command.book', '=', 'trace.book').onRef('command.id', '=', 'trace.command'),
    )
    .select(['command.id', 'command.changes', 'trace.records'])
    .where('trace.book', '=', book)
    .where(oneOf('trace.owner', owners))
}

function wipeQuery({ db }: Engine, book: string, id: string, changes: string | null) {
  return db
    .updateTable('command')
    .set({ args: null, changes })
    .where('book', '=', book)
    .where('id', '=', id)
}

/** What was refused, or found everything as it was to be, is traced to nobody. */
function idleQuery({ db }: Engine, book: string) {
  return db
    .updateTable('command')
    .set({ args: null })
    .where('book', '=', book)
    .where('args', 'is not', null)
    .where(sql<boolean>`not (${didSomething})`)
}

function forgetQuery({ db, oneOf }: Engine, book: string, owners: readonly string[]) {
  return db.deleteFrom('trace').where('book', '=', book).where(oneOf('owner', owners))
}
