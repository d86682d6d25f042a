import * as z from 'zod/mini'
import { type Change, invert, sameValue } from './change.ts'
import { type Command, type Context, defineCommand } from './command.ts'
import type { Facts } from './facts.ts'
import { type AnyRecordType, type Fields, isOwned } from './record.ts'
import { ok, type Result, refuse } from './result.ts'

const args = z.object({ command: z.uuid() })

/**
 * Takes an earlier command back. Reverts only what still is as the command left it.
 * Refuses `undo.unknown` when the command's changes are not known here, and `undo.changed-since`
 * with the records that were changed, or came to lean on it, later.
 */
export function undoCommand(records: readonly AnyRecordType[]): Command<z.infer<typeof args>> {
  return defineCommand({
    name: 'undo',
    title: { ru: 'Вернуть как было', en: 'Undo' },
    args,
    role: 'member',
    http: { method: 'POST', path: '/commands/{command}/undo' },
    past: ({ command }) => command,
    run: (facts, { command }, ctx) => undo(facts, records, command, ctx),
  })
}

function undo(
  facts: Facts,
  records: readonly AnyRecordType[],
  command: string,
  ctx: Context,
): Result<readonly Change[]> {
  const changes = ctx.changesOf(command)
  if (!changes) return refuse('undo.unknown')
  const types = new Map(records.map((type) => [type.name, type]))
  const made = new Set(changes.map((change) => change.id))
  const touched = changes.filter((change) => {
    const type = types.get(change.type)
    return !type || !isUntouched(facts, type, change) || isLeanedOn(facts, records, change, made)
  })
  if (touched.length === 0) return ok(changes.toReversed().map(invert))
  return refuse('undo.changed-since', {
    count: touched.length,
    records: touched
      .slice(0, 20)
      .map((change) => `${change.type}:${change.id}`)
      .join(' '),
  })
}

function isUntouched(facts: Facts, type: AnyRecordType, change: Change): boolean {
  const current = facts.get(type, change.id) as Fields | undefined
  if (change.after === null) return current === undefined
  if (!current) return false
  if (change.before !== null) {
    return Object.entries(change.after).every(([field, value]) =>
      sameValue(current[field] ?? null, value),
    )
  }
  return sameValue(current, { ...change.after, id: change.id })
}

/** A record made by the command owns something that came later: an order on an imported card. */
function isLeanedOn(
  facts: Facts,
  records: readonly AnyRecordType[],
  change: Change,
  made: ReadonlySet<string>,
): boolean {
  if (change.before !== null) return false
  return records.some(
    (type) =>
      isOwned(type) &&
      facts.where(type, type.owner, change.id).some((record) => !made.has(record.id)),
  )
}
