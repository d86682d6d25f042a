import type { Change } from './change.ts'
import { fieldsAfter } from './change.ts'
import type { AnyCommand } from './command.ts'
import type { Envelope } from './envelope.ts'
import { aboutErased } from './erased.ts'
import type { Facts } from './facts.ts'
import { idFor } from './ids.ts'
import { parse } from './parse.ts'
import type { Registry } from './registry.ts'
import { ok, type Result, refuse } from './result.ts'
import { mayAct, type Role } from './role.ts'

/** What the place that runs a command knows and the command does not carry. */
export interface Host {
  readonly role: Role
  readonly changesOf: (command: string) => readonly Change[] | null | undefined
}

/** A command found in the registry with its arguments checked and brought to the current version. */
export interface Prepared {
  readonly command: AnyCommand
  readonly args: unknown
}

/** Refuses `command.unknown`, `command.newer`, `command.forbidden`, `input.*`. */
export function prepare(registry: Registry, envelope: Envelope, role: Role): Result<Prepared> {
  const command = registry.commands.get(envelope.name)
  if (!command) return refuse('command.unknown', { name: envelope.name })
  if (envelope.version > command.version) return refuse('command.newer', { name: envelope.name })
  if (!mayAct(role, command.role)) return refuse('command.forbidden', { role: command.role })
  const current =
    command.upgrade && envelope.version < command.version
      ? command.upgrade(envelope.args, envelope.version)
      : envelope.args
  const args = parse(command.args, current)
  if (!args.ok) return args
  return ok({ command, args: args.value })
}

/**
 * Runs a command on a book and answers the changes that it means; the book stays as it was.
 * Refuses what `prepare` refuses, what the command itself refuses, `command.forbidden` when it would
 * change a record that takes a higher role, as an undo might, and `record.erased` when it would write
 * about somebody whose data are erased, as a device that was away might.
 */
export function execute(
  registry: Registry,
  facts: Facts,
  envelope: Envelope,
  host: Host,
): Result<readonly Change[]> {
  const prepared = prepare(registry, envelope, host.role)
  if (!prepared.ok) return prepared
  const { command, args } = prepared.value
  const changes = command.run(facts, args, {
    id: envelope.id,
    at: envelope.at,
    day: envelope.day,
    tz: envelope.tz,
    actor: envelope.actor,
    newId: (role) => idFor(envelope.id, role),
    changesOf: host.changesOf,
  })
  if (!changes.ok) return changes
  const above = aboveRole(registry, changes.value, host.role)
  if (above) return refuse('command.forbidden', { role: above })
  if (aboutErased(registry.records, facts, changes.value)) return refuse('record.erased')
  assertValid(registry, facts, command, changes.value)
  return changes
}

function aboveRole(registry: Registry, changes: readonly Change[], role: Role): Role | undefined {
  const needed = changes.map(({ type }) => registry.records.get(type)?.role ?? 'viewer')
  return needed.find((one) => !mayAct(role, one))
}

/** A command that would write a record its own schema refuses is a bug, found before it is written. */
function assertValid(
  registry: Registry,
  facts: Facts,
  command: AnyCommand,
  changes: readonly Change[],
): void {
  for (const change of changes) {
    const type = registry.records.get(change.type)
    if (!type) throw new Error(`${command.name} writes an unknown record type ${change.type}`)
    if (change.after === null) continue
    const current = change.before === null ? undefined : facts.get(type, change.id)
    const checked = type.schema.safeParse(
      fieldsAfter((current as Change['after']) ?? undefined, change),
    )
    if (!checked.success) {
      const issue = checked.error.issues[0]
      throw new Error(
        `${command.name} would write a bad ${change.type}: ${issue?.path.join('.')} ${issue?.code}`,
      )
    }
  }
}
