import type { Change } from '../book/change.ts'
import type { Refusal } from '../book/result.ts'
import type { BulkTable, Engine } from './engine/engine.ts'
import { parseJson } from './json.ts'
import type { CommandTable } from './tables.ts'
import type { Answer, LoggedCommand } from './types.ts'

/** In the order of `Draft`'s rows. */
export const commandColumns: BulkTable = {
  table: 'command',
  columns: {
    book: 'text',
    id: 'text',
    name: 'text',
    args: 'json',
    at: 'text',
    day: 'text',
    tz: 'text',
    actor: 'text',
    version: 'integer',
    received_at: 'text',
    revision: 'integer',
    changes: 'json',
    refusal: 'json',
  },
}

/** What commands of these ids were answered. */
export function answersQuery({ db, oneOf }: Engine, book: string, ids: readonly string[]) {
  return db
    .selectFrom('command')
    .select(['id', 'revision', 'refusal'])
    .where('book', '=', book)
    .where(oneOf('id', ids))
}

export type AnsweredRow = Pick<CommandTable, 'id' | 'revision' | 'refusal'>

/** The answer as it was given first. */
export function answerOf(row: AnsweredRow): Answer {
  const { id, revision, refusal } = row
  return { id, revision, ...(refusal !== null && { refusal: parseJson<Refusal>(refusal) }) }
}

export function commandQuery({ db }: Engine, book: string, id: string) {
  return db.selectFrom('command').selectAll().where('book', '=', book).where('id', '=', id)
}

export function changesQuery({ db }: Engine, book: string, id: string) {
  return db.selectFrom('command').select('changes').where('book', '=', book).where('id', '=', id)
}

/** Null when they were erased, undefined when the command is not known. */
export function changesOf(
  row: Pick<CommandTable, 'changes'> | undefined,
): readonly Change[] | null | undefined {
  if (!row) return undefined
  return row.changes === null ? null : parseJson<readonly Change[]>(row.changes)
}

export function loggedOf(row: CommandTable): LoggedCommand {
  const { id, name, at, day, tz, actor, version, refusal } = row
  const args = row.args === null ? null : parseJson<unknown>(row.args)
  return {
    envelope: { id, name, args, at, day, tz, actor, version },
    revision: row.revision,
    receivedAt: row.received_at,
    changes: changesOf(row) ?? [],
    ...(row.changes === null && { erased: true }),
    ...(refusal !== null && { refusal: parseJson<Refusal>(refusal) }),
  }
}
