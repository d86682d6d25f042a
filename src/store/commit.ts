import type { Registry } from '../book/registry.ts'
import { Draft } from './draft.ts'
import type { BulkTable, Engine } from './engine/engine.ts'
import {
  type AnsweredRow,
  answerOf,
  answersQuery,
  changesOf,
  changesQuery,
  commandColumns,
} from './log.ts'
import type { Entry } from './request.ts'
import type { Resident } from './resident.ts'
import { catchUpLimit } from './residents.ts'
import { noBook, pageOf, pageQuery, startOf } from './rows.ts'
import type { Answer, Head } from './types.ts'
import { first, rows, unread, type Work } from './work.ts'

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
const timeSlice = 50

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
  const answers = yield* lock(engine, resident, entries)
  const draft = new Draft(resident, registry, receivedAt, answers)
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

/**
 * Locks the book, as a statement of its own before any read, and answers what is known of the
 * commands.
 */
function* lock(
  engine: Engine,
  resident: Resident,
  entries: readonly Entry[],
): Work<Map<string, Answer>> {
  const ids = entries.filter((entry) => entry.isLogged).map((entry) => entry.envelope.id)
  const query = answersQuery(engine, resident.id, ids)
  const [heads, found] = yield [engine.lockBook(resident.id), query.compile()]
  // `lockBook` selects exactly the head.
  const [head] = heads as readonly Head[]
  if (!head) throw noBook(resident.id)
  if (!resident.isAt(head)) yield* catchUp(engine, resident, head)
  // These are the rows that `answersQuery` asked for.
  return new Map((found as readonly AnsweredRow[]).map((row) => [row.id, answerOf(row)]))
}

function* catchUp(engine: Engine, resident: Resident, head: Head): Work<void> {
  if (head.epoch !== resident.epoch || head.revision < resident.revision) throw new Behind()
  const query = pageQuery(engine, resident.id, startOf(resident.revision + 1), catchUpLimit)
  const page = pageOf(resident.id, yield* rows(query), catchUpLimit)
  if (page.next) throw new Behind()
  resident.catchUp(page)
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
  if (draft.log.length === 0) return
  const log = { sql: engine.bulk(commandColumns), rows: draft.log }
  if (draft.revision === draft.base) {
    yield [log]
    return
  }
  const { db } = engine
  const records = { sql: engine.bulk(recordColumns), rows: draft.rows() }
  const head = db.updateTable('book').set({ revision: draft.revision }).where('id', '=', book)
  yield [log, records, unread(head)]
}
