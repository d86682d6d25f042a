import * as z from 'zod/mini'
import { type Change, invert } from './change.ts'
import { type Command, type Context, defineCommand, undoName } from './command.ts'
import { type Conflict, conflictsOf, isAsBefore } from './conflicts.ts'
import type { Facts } from './facts.ts'
import { netChanges } from './net.ts'
import type { AnyRecordType } from './record.ts'
import { ok, type Result, refuse } from './result.ts'

const args = z.object({
  command: z.uuid(),
  /** Commands that were one deed with it, given before it: they are taken back together or not at all. */
  also: z.optional(z.array(z.uuid()).check(z.maxLength(20))),
})

type Args = z.infer<typeof args>

/**
 * Takes an earlier command back, with others that were one deed with it. Reverts only what still is as
 * they left it. Refuses `undo.unknown` and `undo.erased` when their changes are not known here or were
 * erased, `undo.already` when nothing of them is left, and `undo.changed-since` with what was changed, or
 * came to lean on it, later: `fields` as `client.first`, record types in `gone`, `later` and `missing`.
 */
export function undoCommand(records: readonly AnyRecordType[]): Command<Args> {
  return defineCommand({
    name: undoName,
    title: { ru: 'Вернуть как было', en: 'Undo' },
    args,
    role: 'member',
    http: { method: 'POST', path: '/commands/{command}/undo' },
    past: undone,
    run: (facts, given, ctx) => undo(facts, records, given, ctx),
  })
}

/** The commands that an undo takes back, in the order they were given; none for another command. */
export function undoneBy(envelope: { readonly name: string; readonly args: unknown }): string[] {
  const parsed = envelope.name === undoName ? args.safeParse(envelope.args) : undefined
  return parsed?.success ? undone(parsed.data) : []
}

function undone({ command, also = [] }: Args): string[] {
  return [...also, command]
}

function undo(
  facts: Facts,
  records: readonly AnyRecordType[],
  given: Args,
  ctx: Context,
): Result<readonly Change[]> {
  // Every one is asked for, so that whoever looks them up learns of all that are missing.
  const pasts = undone(given).map((command) => ctx.changesOf(command))
  if (pasts.includes(undefined)) return refuse('undo.unknown')
  if (pasts.includes(null)) return refuse('undo.erased')
  const changes = netChanges(pasts.flatMap((past) => past ?? []))
  const conflicts = conflictsOf(facts, records, changes)
  if (conflicts.length === 0) return ok(changes.toReversed().map(invert))
  if (changes.every((change) => isAsBefore(facts, records, change))) return refuse('undo.already')
  return refuse('undo.changed-since', told(conflicts))
}

/** What stands in the way, as a refusal can carry it: names between spaces. */
function told(conflicts: readonly Conflict[]): Record<string, string | number> {
  const records = listed(conflicts.map(({ type, id }) => `${type}:${id}`))
  const types = (kind: Conflict['kind']) =>
    listed(conflicts.filter((one) => one.kind === kind).map((one) => one.type))
  const fields = listed(
    conflicts.flatMap((one) => (one.kind === 'field' ? [`${one.type}.${one.field}`] : [])),
  )
  const all = { fields, gone: types('gone'), later: types('later'), missing: types('missing') }
  const known = Object.entries(all).filter(([, names]) => names !== '')
  const count = new Set(conflicts.map(({ type, id }) => `${type}:${id}`)).size
  return { count, records, ...Object.fromEntries(known) }
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].slice(0, 20).join(' ')
}
