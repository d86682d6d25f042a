import type { Envelope } from './envelope.ts'
import type { Facts } from './facts.ts'
import { parse } from './parse.ts'
import type { Registry } from './registry.ts'
import { ok, type Result, refuse } from './result.ts'

/** What the edge of the system adds to a command: its id, its time and who gives it. */
export interface Stamp {
  /** A UUIDv7. */
  readonly id: string
  readonly at: string
  readonly day: string
  readonly tz: string
  readonly actor: string
}

/**
 * Makes an envelope of what a person typed: checks it, puts phones and the like in order. The facts are
 * asked before it first waits.
 * Refuses `command.unknown` and `input.*`.
 */
export async function issue(
  registry: Registry,
  name: string,
  input: unknown,
  stamp: Stamp,
  facts: Facts,
): Promise<Result<Envelope>> {
  const command = registry.commands.get(name)
  if (!command) return refuse('command.unknown', { name })
  const args = parse(command.args, input)
  if (!args.ok) return args
  const tidy = await command.tidy(args.value, facts)
  return ok({ ...stamp, name, args: tidy, version: command.version })
}
