import type * as z from 'zod/mini'
import type { Change } from './change.ts'
import type { Facts } from './facts.ts'
import type { Result } from './result.ts'
import type { Role } from './role.ts'

/** The name of the command that takes others back. */
export const undoName = 'undo'

/** What a command may know besides the book and its arguments. */
export interface Context {
  /** The command's own id, a UUIDv7 made where it was given. */
  readonly id: string
  /** The instant it was given, ISO UTC. */
  readonly at: string
  /** The day it was given, by the clock of who gave it. */
  readonly day: string
  readonly tz: string
  readonly actor: string
  /** An id for a record this command makes; `role` names what the record is to the command. */
  newId(role: string): string
  /** The changes that an earlier command made: undefined when it is not known or not named by `past`, null when they were erased. */
  changesOf(command: string): readonly Change[] | null | undefined
}

export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api`, with arguments in braces: `/clients/{id}`. */
  readonly path: string
}

export interface Title {
  readonly ru: string
  readonly en: string
}

export interface CommandSpec<Args> {
  readonly name: string
  readonly title: Title
  readonly args: z.ZodMiniType<Args>
  /** The least role that may give it. */
  readonly role: Role
  readonly http: HttpRoute
  /** Pure and deterministic: the same book, arguments and context give the same changes. */
  run(facts: Facts, args: Args, ctx: Context): Result<readonly Change[]>
  /** Grows when the meaning of `args` changes; `upgrade` then makes old arguments new ones. */
  readonly version?: number
  upgrade?(args: unknown, version: number): unknown
  /**
   * Puts what a person typed in order before the command is given, such as phone numbers. The facts are as
   * they are when it is called: it asks them before it waits for anything.
   */
  tidy?(args: Args, facts: Facts): Promise<Args>
  /** The earlier commands whose changes `run` needs. */
  past?(args: Args): readonly string[]
  /** The arguments that the log keeps, where the others only say again what the records hold, such as the rows of a file; all when unsaid. */
  readonly logs?: readonly Extract<keyof Args, string>[]
}

/** A command whose arguments were forgotten by the type, as a registry keeps it. */
export interface AnyCommand
  extends Omit<CommandSpec<never>, 'args' | 'version' | 'run' | 'tidy' | 'past' | 'logs'> {
  readonly args: z.ZodMiniType
  readonly version: number
  run(facts: Facts, args: unknown, ctx: Context): Result<readonly Change[]>
  tidy(args: unknown, facts: Facts): Promise<unknown>
  past(args: unknown): readonly string[]
  readonly logs: readonly string[] | undefined
}

export interface Command<Args> extends AnyCommand {
  readonly args: z.ZodMiniType<Args>
}

export function defineCommand<Args>(spec: CommandSpec<Args>): Command<Args> {
  return {
    name: spec.name,
    title: spec.title,
    args: spec.args,
    role: spec.role,
    http: spec.http,
    version: spec.version ?? 1,
    ...(spec.upgrade && { upgrade: spec.upgrade }),
    // `execute` and `issue` call these only with arguments that `spec.args` has parsed.
    run: (facts, args, ctx) => spec.run(facts, args as Args, ctx),
    tidy: async (args, facts) => (spec.tidy ? spec.tidy(args as Args, facts) : args),
    past: (args) => spec.past?.(args as Args) ?? [],
    logs: spec.logs,
  }
}
