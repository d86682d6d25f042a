import { v7 } from 'uuid'
import type { Book } from '../../book/book.ts'
import type { Row } from '../../book/change.ts'
import { undoName } from '../../book/command.ts'
import { issue } from '../../book/issue.ts'
import { Replica } from '../../book/replica.ts'
import { ok, type Result } from '../../book/result.ts'
import { LocalClock } from './clock.ts'
import { type DeviceRegistry, deviceRegistry } from './device-registry.ts'
import { Listeners } from './listeners.ts'
import type { Given, KnownCommand, LocalBook, LocalStatus } from './types.ts'

/** A book that lives in this tab only, without storage or network: the sample book of invented people. */
export function createMemoryBook(rows: Iterable<Row>, registry = deviceRegistry): LocalBook {
  return new MemoryBook(rows, registry)
}

class MemoryBook implements LocalBook {
  version = 0
  readonly status: LocalStatus = {
    phase: 'ready',
    saved: 'server',
    waiting: 0,
    online: false,
    needsLink: false,
    rejected: [],
  }
  private readonly registry: DeviceRegistry
  private readonly replica: Replica
  private readonly clock = new LocalClock()
  private readonly listeners = new Listeners()
  readonly subscribe = this.listeners.subscribe

  constructor(rows: Iterable<Row>, registry: DeviceRegistry) {
    this.registry = registry
    this.replica = new Replica(registry)
    this.replica.confirm(rows)
  }

  get book(): Book {
    return this.replica.book
  }

  async give(name: string, args: unknown): Promise<Result<Given>> {
    const { clock } = this
    await this.registry.bring()
    const stamp = { id: v7(), at: clock.at(), day: clock.today(), tz: clock.tz, actor: 'me' }
    const issued = await issue(this.registry, name, args, stamp, this.book)
    if (!issued.ok) return issued
    const changes = this.replica.give(issued.value)
    if (!changes.ok) return changes
    this.version += 1
    this.listeners.tell()
    return ok({ id: stamp.id, changes: changes.value })
  }

  /** There is nothing to keep. */
  async kept(): Promise<void> {}

  undo(command: string, also: readonly string[] = []): Promise<Result<Given>> {
    return this.give(undoName, { command, ...(also.length > 0 && { also }) })
  }

  get recent(): readonly KnownCommand[] {
    return this.replica.recent.map((done) => ({ ...done, waiting: false })).reverse()
  }

  /** What was done in a sample is only known here. */
  async history(): Promise<undefined> {}

  async deleted(): Promise<undefined> {}

  retry(): Promise<Result<Given>> {
    throw new Error('Nothing is ever rejected in a memory book')
  }

  async discard(): Promise<void> {}

  today(): string {
    return this.clock.today()
  }
}
