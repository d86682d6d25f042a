import type { Registry } from '../book/registry.ts'
import { Draft } from './draft.ts'
import type { BulkTable, Engine } from './engine/engine.ts'
import { answerOf, answersQuery, changesOf, changesQuery, commandColumns } from './log.ts'
import type { Entry } from './request.ts'
import type { Resident } from './resident.ts'
import { catchUpLimit } from './residents.ts'
import { noBook, pageOf, pageQuery, startOf } from './rows.ts'
import type { Answer, Head } from './types.ts'
import { first, rows, type Work } from './work.ts'

const recordColumns: BulkTable = {
  table: 'record',
  columns: {
    book: 'text',
    type: 'text',
    id: 'text',
    rev: 'integer',
    deleted: 'integer',
    data: 'json',
  },
  replaceBy: ['book', 'type', 'id'],
}

/** Others' requests wait for no longer than this and a commit, in milliseconds. */
const timeSlice = 20

/** The book in memory is too far from the database's to be brought up to it inside a commit. */
export class Behind extends Error {
  override readonly name = 'Behind'
}

export interface Place {
  readonly engine: Engine
  readonly registry: Registry
  readonly receivedAt: string
}

/**
 * One commit: locks the book, brings the one in memory up to it, runs as many of the commands as the
 * time slice takes, writes the log and the records. Memory is to be changed after the commit only.
 */
export function* commitDraft(
  place: Place,
  resident: Resident,
  entries: readonly Entry[],
): Work<Draft> {
  const { engine, registry, receivedAt } = place
  yield* lock(engine, resident)
  const draft = new Draft(resident, registry, receivedAt, yield* answered(place, resident, entries))
  const until = performance.now() + timeSlice
  const broken = new Set<unknown>()
  for (const entry of entries) {
    if (draft.log.length > 0 && performance.now() > until) break
    draft.taken += 1
    if (broken.has(entry.request)) continue
    yield* take(engine, draft, resident.id, entry)
    const outcome = draft.outcomes.get(entry)
    if (outcome && 'error' in outcome) broken.add(entry.request)
  }
  yield* write(engine, draft, resident.id)
  return draft
}

/** The lock is a statement of its own before any read. */
function* lock(engine: Engine, resident: Resident): Work<void> {
  // `lockBook` selects exactly the head.
  const [head] = (yield engine.lockBook(resident.id)) as readonly Head[]
  if (!head) throw noBook(resident.id)
  if (resident.isAt(head)) return
  if (head.epoch !== resident.epoch || head.revision < resident.revision) throw new Behind()
  const query = pageQuery(engine, resident.id, startOf(resident.revision + 1), catchUpLimit)
  const page = pageOf(resident.id, yield* rows(query), catchUpLimit)
  if (page.next) throw new Behind()
  resident.catchUp(page)
}

function* answered(
  { engine }: Place,
  resident: Resident,
  entries: readonly Entry[],
): Work<Map<string, Answer>> {
  const ids = entries.filter((entry) => entry.isLogged).map((entry) => entry.envelope.id)
  const found = yield* rows(answersQuery(engine, resident.id, ids))
  return new Map(found.map((row) => [row.id, answerOf(row)]))
}

/** Commands are pure, so one that asks for a command of the log is run again when that was read. */
function* take(engine: Engine, draft: Draft, book: string, entry: Entry): Work<void> {
  for (;;) {
    const missing = draft.take(entry)
    if (missing === undefined) return
    draft.past.set(missing, changesOf(yield* first(changesQuery(engine, book, missing))))
  }
}

function* write(engine: Engine, draft: Draft, book: string): Work<void> {
  if (draft.log.length > 0) yield { sql: engine.bulk(commandColumns), rows: draft.log }
  if (draft.revision === draft.base) return
  yield { sql: engine.bulk(recordColumns), rows: draft.rows() }
  yield* rows(
    engine.db.updateTable('book').set({ revision: draft.revision }).where('id', '=', book),
  )
}
