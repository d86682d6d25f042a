import type { Change, Row } from '../../book/change.ts'
import type { DoneCommand } from '../../book/done.ts'
import type { Envelope } from '../../book/envelope.ts'
import { erasedOwners } from '../../book/erased.ts'
import type { Registry } from '../../book/registry.ts'
import { Replica } from '../../book/replica.ts'
import type { Result } from '../../book/result.ts'
import type { Role } from '../../book/role.ts'
import { nowhere, type Place } from './disk/database.ts'
import type { Loaded, Saved } from './disk/load.ts'
import type { News } from './tabs.ts'
import type { KnownCommand, RejectedCommand } from './types.ts'

/** The device's copy in the memory of one tab: confirmed rows with everything unconfirmed on top. */
export class Copy {
  replica: Replica
  place: Place = nowhere
  rejected: readonly RejectedCommand[] = []
  /** Commands without an answer, by id, with their number in the outbox once they are saved. */
  private pending = new Map<string, number | undefined>()
  private readonly learned = new Map<string, readonly Change[]>()
  private readonly registry: Registry

  constructor(registry: Registry) {
    this.registry = registry
    this.replica = new Replica(registry)
  }

  get waiting(): number {
    return this.pending.size
  }

  set role(role: Role) {
    this.replica.role = role
  }

  /** Takes what the disk holds in the place of what memory held; only what is not saved yet stays. */
  load(loaded: Loaded, past: readonly DoneCommand[]): void {
    const saved = new Set(loaded.outbox.map(({ envelope }) => envelope.id))
    const later = this.replica.waiting.filter(
      ({ id }) => !saved.has(id) && (this.pending.get(id) ?? Infinity) > loaded.place.settled,
    )
    const replica = new Replica(this.registry)
    replica.role = this.replica.role
    const { complete, cursor } = loaded.place
    const known = loaded.rows.filter((row) => this.isKnown(row))
    replica.load(known, complete ? cursor.rev - 1 : 0)
    for (const done of past) replica.remember(done)
    for (const [command, changes] of this.learned) replica.learn(command, changes)
    for (const { envelope } of loaded.outbox) replay(replica, envelope)
    for (const envelope of later) replay(replica, envelope)
    this.pending = new Map([
      ...loaded.outbox.map(({ envelope, seq }) => [envelope.id, seq] as const),
      ...later.map(({ id }) => [id, this.pending.get(id)] as const),
    ])
    this.replica = replica
    this.place = loaded.place
    this.rejected = loaded.rejected
  }

  give(envelope: Envelope): Result<readonly Change[]> {
    const result = this.replica.give(envelope)
    if (result.ok) this.pending.set(envelope.id, undefined)
    return result
  }

  /** Hears what a command that was given elsewhere has changed. */
  learn(command: string, changes: readonly Change[]): void {
    this.learned.set(command, changes)
    this.replica.learn(command, changes)
  }

  /** The commands given on this device that are still remembered, the latest first. */
  get recent(): readonly KnownCommand[] {
    return this.replica.recent
      .map((done) => ({ ...done, waiting: this.pending.has(done.envelope.id) }))
      .reverse()
  }

  /** Hears that commands, of this tab or of another, are in the outbox. */
  add(saved: readonly Saved[]): void {
    for (const { seq, envelope } of saved) {
      const isAnswered = seq > 0 && seq <= this.place.settled
      if (isAnswered) continue
      if (!this.pending.has(envelope.id)) replay(this.replica, envelope)
      this.pending.set(envelope.id, seq)
    }
  }

  /** The changes of a command that was given on this device lately. */
  changesOf(command: string): readonly Change[] | undefined {
    const changes = this.replica.changesOf(command)
    return changes && changes.length > 0 ? changes : undefined
  }

  /** The commands that are to be forgotten with those whose data rows say are erased; asked before the rows are taken. */
  aboutErased(rows: readonly Row[]): readonly string[] {
    const owners = erasedOwners(this.registry.records, rows)
    return owners.size > 0 ? this.replica.about(owners) : []
  }

  /** Takes what the leading tab wrote; `behind` when memory lacks what came before and has to be loaded. */
  take({ rows, answered, rejected, place }: News): 'taken' | 'known' | 'behind' {
    if (place.turn <= this.place.turn) return 'known'
    if (place.turn > this.place.turn + 1) return 'behind'
    const refused = new Set(rejected.map(({ id }) => id))
    const given = new Map(this.replica.recent.map((done) => [done.envelope.id, done]))
    for (const id of answered) {
      const done = given.get(id)
      if (done && !refused.has(id)) this.replica.remember(done)
      this.pending.delete(id)
    }
    const forgotten = this.aboutErased(rows)
    for (const id of forgotten) this.learned.delete(id)
    this.replica.forget(forgotten)
    try {
      const known = rows.filter((row) => this.isKnown(row))
      this.replica.confirm(known, new Set(answered))
    } catch (error) {
      console.error('Memory is loaded anew', error)
      return 'behind'
    }
    this.place = place
    this.rejected = [...this.rejected, ...rejected]
    return 'taken'
  }

  discard(rejected: string): void {
    this.rejected = this.rejected.filter(({ id }) => id !== rejected)
  }

  /** A newer app may write kinds of records that this one has never heard of: the disk keeps them. */
  private isKnown(row: Row): boolean {
    return this.registry.records.has(row.type)
  }
}

/** A command that fails by a bug of ours stays in the outbox, and the rest of the book stays usable. */
function replay(replica: Replica, envelope: Envelope): void {
  try {
    replica.restore([envelope])
  } catch (error) {
    console.error(`${envelope.name} cannot be shown`, error)
  }
}
