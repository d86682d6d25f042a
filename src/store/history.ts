import type { Change } from '../book/change.ts'
import type { Engine } from './engine/engine.ts'
import { parseJson } from './json.ts'
import { loggedOf } from './log.ts'
import { readHead } from './rows.ts'
import type { CommandTable } from './tables.ts'
import { didSomething } from './trace.ts'
import type { Head, HistoryPage, HistoryQuery, LoggedCommand, NamedCommand } from './types.ts'

/** The commands that changed something before a revision, the latest first. */
function lastCommandsQuery({ db }: Engine, book: string, before: number, limit: number) {
  return db
    .selectFrom('command')
    .selectAll()
    .where('book', '=', book)
    .where('revision', '<', before)
    .where(didSomething)
    .orderBy('revision', 'desc')
    .limit(limit)
}

/** Those that touched what belongs to somebody, with the records that are theirs. */
function commandsOfOwnerQuery(
  { db }: Engine,
  book: string,
  owner: string,
  before: number,
  limit: number,
) {
  return db
    .selectFrom('trace')
    .innerJoin('command', (join) =>
      join.onRef('command.book', '=', 'trace.book').onRef('command.id', '=', 'trace.command'),
    )
    .selectAll('command')
    .select('trace.records')
    .where('trace.book', '=', book)
    .where('trace.owner', '=', owner)
    .where('trace.revision', '<', before)
    .orderBy('trace.revision', 'desc')
    .limit(limit)
}

/** A command with only what it did to somebody's records. */
function ofOwner(row: CommandTable & { readonly records: string }): LoggedCommand {
  const logged = loggedOf(row)
  const theirs = new Set(parseJson<readonly string[]>(row.records))
  const isTheirs = ({ type, id }: Change) => theirs.has(`${type} ${id}`)
  return { ...logged, changes: logged.changes.filter(isTheirs) }
}

function deletionsQuery({ db }: Engine, book: string, type: string, before: number, limit: number) {
  const gone = db
    .selectFrom('record')
    .select('rev')
    .distinct()
    .where('book', '=', book)
    .where('type', '=', type)
    .where('deleted', '=', 1)
    .where('rev', '<', before)
    .orderBy('rev', 'desc')
    .limit(limit)
  return db
    .selectFrom('command')
    .selectAll()
    .where('book', '=', book)
    .where('revision', 'in', gone)
    .where(didSomething)
    .orderBy('revision', 'desc')
}

function namesQuery({ db, oneOf }: Engine, book: string, ids: readonly string[]) {
  return db
    .selectFrom('command')
    .select(['id', 'name', 'args'])
    .where('book', '=', book)
    .where(oneOf('id', ids))
}

/** Later than every revision. */
const ever = Number.MAX_SAFE_INTEGER

/** What was done and changed something, or touched what belongs to somebody as far as that is traced. */
export async function readHistory(
  engine: Engine,
  book: string,
  { owner, before = ever, limit }: HistoryQuery,
): Promise<HistoryPage> {
  const most = limit + 1
  const found =
    owner === undefined
      ? (await lastCommandsQuery(engine, book, before, most).execute()).map(loggedOf)
      : (await commandsOfOwnerQuery(engine, book, owner, before, most).execute()).map(ofOwner)
  return pageOf(await readHead(engine, book), found, limit)
}

/** The commands that took away records of a type which are still gone. */
export async function readDeletions(
  engine: Engine,
  book: string,
  type: string,
  { before = ever, limit }: Omit<HistoryQuery, 'owner'>,
): Promise<HistoryPage> {
  const found = await deletionsQuery(engine, book, type, before, limit + 1).execute()
  return pageOf(await readHead(engine, book), found.map(loggedOf), limit)
}

export async function readNamed(
  engine: Engine,
  book: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedCommand>> {
  const found = await namesQuery(engine, book, ids).execute()
  return new Map(
    found.map(({ id, name, args }) => [
      id,
      { name, args: args === null ? null : parseJson<unknown>(args) },
    ]),
  )
}

export async function readMemberNames(
  { db }: Engine,
  book: string,
): Promise<ReadonlyMap<string, string>> {
  const query = db.selectFrom('member').select(['id', 'name']).where('book', '=', book)
  const found = await query.execute()
  return new Map(found.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}

/** A page of what was found with one more than is wanted. */
function pageOf(
  { epoch, revision }: Head,
  found: readonly LoggedCommand[],
  limit: number,
): HistoryPage {
  const commands = found.slice(0, limit)
  const last = commands.at(-1)
  return { epoch, revision, commands, ...(last && found.length > limit && { next: last.revision }) }
}
