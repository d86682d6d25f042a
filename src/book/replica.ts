import { Book } from './book.ts'
import type { Change, Row } from './change.ts'
import type { DoneCommand } from './done.ts'
import type { Envelope } from './envelope.ts'
import { touching } from './erased.ts'
import { execute, type Host } from './execute.ts'
import type { Registry } from './registry.ts'
import type { Result } from './result.ts'
import type { Role } from './role.ts'

/** Its changes are those to the book as it now stands; nothing when it is refused for the time being. */
interface Pending extends DoneCommand {
  /**
   * The records as they stood before it. Inverting the changes would not do: a lost answer's rows may
   * already hold what the command makes, and then its `before` is not what was there.
   */
  readonly stood: readonly Row[]
}

/**
 * A device's book: the rows that the server confirmed, with the commands that it has not confirmed
 * yet replayed on top. Confirming rewinds them, takes the rows and replays what is left.
 */
export class Replica {
  readonly book: Book
  private readonly registry: Registry
  /** Every row up to this revision has been loaded. */
  private loadedUpTo = 0
  /** The confirmed revision of each record that came later, by type and id. */
  private readonly revisions = new Map<string, Map<string, number>>()
  private readonly known = new Map<string, DoneCommand>()
  /** What commands given elsewhere have changed. */
  private readonly learned = new Map<string, readonly Change[]>()
  private pending: Pending[] = []
  role: Role = 'owner'

  constructor(registry: Registry) {
    this.registry = registry
    this.book = new Book(registry.records.values())
  }

  get waiting(): readonly Envelope[] {
    return this.pending.map((entry) => entry.envelope)
  }

  /** Runs a command and, unless it is refused, keeps it as pending. */
  give(envelope: Envelope): Result<readonly Change[]> {
    const result = this.run(envelope)
    if (result.ok) this.keep(envelope, result.value)
    return result
  }

  /** Takes back commands that were given before, on this device, and still wait for the server. */
  restore(envelopes: readonly Envelope[]): void {
    for (const envelope of envelopes) this.replay(envelope)
  }

  /** Takes a device's copy; `upTo` is the revision up to which it holds every row of the server's, 0 where none is sure. */
  load(rows: readonly Row[], upTo: number): void {
    this.loadedUpTo = upTo
    this.book.putAll(rows)
    for (const { type, id, rev } of rows) if (rev > upTo) this.revisionsOf(type).set(id, rev)
  }

  /** Takes rows that the server confirmed, and lets go of the commands that it answered. */
  confirm(rows: Iterable<Row>, answered: ReadonlySet<string> = new Set()): void {
    const left = this.pending.filter((entry) => !answered.has(entry.envelope.id))
    for (const { stood } of this.pending.toReversed()) {
      for (const row of stood.toReversed()) this.book.put(row)
    }
    this.pending = []
    for (const row of rows) this.take(row)
    for (const { envelope } of left) this.replay(envelope)
  }

  /** The changes of a command given here lately, which undo needs. */
  changesOf(command: string): readonly Change[] | undefined {
    const pending = this.pending.find((entry) => entry.envelope.id === command)
    const known = pending?.changes ?? this.known.get(command)?.changes
    return known ?? this.learned.get(command)
  }

  /** Remembers what a confirmed command did, so that it can be undone without the server. */
  remember(done: DoneCommand): void {
    this.known.set(done.envelope.id, done)
  }

  /** Hears what a command that was given elsewhere has changed, so that it can be undone here. */
  learn(command: string, changes: readonly Change[]): void {
    this.learned.set(command, changes)
  }

  /** The commands remembered here that touched what belongs to owners. */
  about(owners: ReadonlySet<string>): string[] {
    const given = [...this.known.values(), ...this.pending]
    const all = [
      ...Array.from(this.learned, ([id, changes]) => ({ id, changes })),
      ...given.map(({ envelope: { id }, changes }) => ({ id, changes })),
    ]
    const fields = (type: string, id: string) => this.book.fields(type, id)
    return touching(this.registry.records, all, owners, fields).map(({ id }) => id)
  }

  /** No longer remembers commands: they can only be taken back with the server. */
  forget(commands: Iterable<string>): void {
    for (const id of commands) {
      this.known.delete(id)
      this.learned.delete(id)
    }
  }

  /** The commands that were given here lately and changed something, the waiting ones last. */
  get recent(): readonly DoneCommand[] {
    return [...this.known.values(), ...this.pending].filter(({ changes }) => changes.length > 0)
  }

  private take(row: Row): void {
    if (row.rev <= this.loadedUpTo) return
    const revisions = this.revisionsOf(row.type)
    if ((revisions.get(row.id) ?? 0) > row.rev) return
    revisions.set(row.id, row.rev)
    this.book.put(row)
  }

  private revisionsOf(type: string): Map<string, number> {
    const known = this.revisions.get(type)
    if (known) return known
    const made = new Map<string, number>()
    this.revisions.set(type, made)
    return made
  }

  private replay(envelope: Envelope): void {
    const result = this.run(envelope)
    this.keep(envelope, result.ok ? result.value : [])
  }

  private keep(envelope: Envelope, changes: readonly Change[]): void {
    const stood = changes.map(({ type, id }) => ({
      type,
      id,
      rev: 0,
      data: this.book.fields(type, id),
    }))
    this.book.apply(changes)
    this.pending.push({ envelope, changes, stood })
  }

  private run(envelope: Envelope): Result<readonly Change[]> {
    const host: Host = { role: this.role, changesOf: (command) => this.changesOf(command) }
    return execute(this.registry, this.book, envelope, host)
  }
}
