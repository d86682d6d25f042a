import { v7 } from 'uuid'
import type { Book } from '../../book/book.ts'
import { undoName } from '../../book/command.ts'
import type { Envelope } from '../../book/envelope.ts'
import { issue } from '../../book/issue.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { LocalClock } from './clock.ts'
import { Copy } from './copy.ts'
import type { DeviceRegistry } from './device-registry.ts'
import type { KnownBook } from './disk/directory.ts'
import { Listeners } from './listeners.ts'
import type { DeletedPage, HistoryQuery, ToldPage } from './net/protocol.ts'
import type { Link } from './tabs.ts'
import type {
  Given,
  KnownCommand,
  LocalBook,
  LocalStatus,
  Phase,
  RejectedCommand,
  StorageProblem,
} from './types.ts'

/** What happens to a command after the screen has shown it. */
export interface Keeper {
  save(envelope: Envelope): void
  replaceRejected(id: string, instead?: Envelope): Promise<void>
}

type Moment = Pick<Envelope, 'at' | 'day' | 'tz'>

/** Asked for seldom, and not before the first screen. */
const historyRequests = () => import('./net/history.ts')

/** What a storage problem stood in the way of. */
export type Trouble = 'opening' | 'saving' | 'receiving'

/** The book that a device works on: shown from memory, kept by its `keeper`. */
export class DeviceBook implements LocalBook {
  version = 0
  status: LocalStatus
  readonly copy: Copy
  readonly clock = new LocalClock()
  keeper: Keeper | undefined
  private phase: Phase = 'starting'
  private readonly problems = new Map<Trouble, StorageProblem>()
  private known: KnownBook | undefined
  private link: Link = { online: false, needsLink: false }
  private unsaved = 0
  private turn: Promise<unknown> = Promise.resolve()
  private readonly registry: DeviceRegistry
  private readonly listeners = new Listeners()
  readonly subscribe = this.listeners.subscribe

  constructor(registry: DeviceRegistry) {
    this.registry = registry
    this.copy = new Copy(registry)
    this.status = this.currentStatus()
  }

  get book(): Book {
    return this.copy.replica.book
  }

  today(): string {
    return this.clock.today()
  }

  give(name: string, args: unknown): Promise<Result<Given>> {
    const moment = this.moment()
    return this.inTurn(async () => {
      const issued = await this.issue(name, args, moment)
      return issued.ok ? this.apply(issued.value) : issued
    })
  }

  kept(): Promise<void> {
    const isOver = () => this.unsaved === 0 || this.problems.size > 0
    return new Promise((resolve) => {
      if (isOver()) return resolve()
      const stop = this.subscribe(() => {
        if (!isOver()) return
        stop()
        resolve()
      })
    })
  }

  async undo(command: string, also: readonly string[] = []): Promise<Result<Given>> {
    const learned = await Promise.all([...also, command].map((id) => this.learn(id)))
    const refused = learned.find((one) => !one.ok)
    if (refused && !refused.ok) return refused
    return this.give(undoName, { command, ...(also.length > 0 && { also }) })
  }

  get recent(): readonly KnownCommand[] {
    return this.copy.recent
  }

  async history(query: HistoryQuery): Promise<ToldPage | undefined> {
    const { askHistory } = await historyRequests()
    const reply = await askHistory(query)
    return reply.kind === 'ok' ? reply.value : undefined
  }

  async deleted(query: Omit<HistoryQuery, 'owner'>): Promise<DeletedPage | undefined> {
    const { askDeleted } = await historyRequests()
    const reply = await askDeleted(query)
    return reply.kind === 'ok' ? reply.value : undefined
  }

  retry(rejected: string): Promise<Result<Given>> {
    return this.inTurn(async () => {
      const old = this.rejectedCommand(rejected)
      const issued = await this.issue(old.envelope.name, old.envelope.args, this.momentOf(old))
      if (!issued.ok) return issued
      const changes = this.copy.give(issued.value)
      if (!changes.ok) return changes
      this.copy.discard(rejected)
      this.unsaved += 1
      this.changed()
      await this.keeper?.replaceRejected(rejected, issued.value)
      this.savedHere(1)
      return ok({ id: issued.value.id, changes: changes.value })
    })
  }

  async discard(rejected: string): Promise<void> {
    this.copy.discard(rejected)
    this.changed()
    await this.keeper?.replaceRejected(rejected)
  }

  /** Says what became known about the device's copy; the screen follows. */
  report(news: { phase?: Phase; known?: KnownBook; link?: Link }): void {
    this.phase = news.phase ?? this.phase
    this.known = news.known ?? this.known
    this.link = news.link ?? this.link
    if (this.known) this.copy.role = this.known.member.role
    this.changed()
  }

  reportProblem(trouble: Trouble, problem: StorageProblem | undefined): void {
    if (this.problems.get(trouble) === problem) return
    if (problem) this.problems.set(trouble, problem)
    else this.problems.delete(trouble)
    this.changed()
  }

  /** Some of the commands given in this tab have reached the disk. */
  savedHere(count: number): void {
    this.unsaved -= count
    this.changed()
  }

  /** Tells the screen that the copy or the status may look different. */
  changed(): void {
    this.clock.offset = this.copy.place.clockOffset
    this.version += 1
    this.status = this.currentStatus()
    this.listeners.tell()
  }

  /** What this device does not remember of a command, the server does. */
  private async learn(command: string): Promise<Result<undefined>> {
    if (this.copy.replica.changesOf(command)) return ok(undefined)
    const { askDeed } = await historyRequests()
    const reply = await askDeed(command)
    if (reply.kind === 'refused') return { ok: false, refusal: reply.refusal }
    if (reply.kind !== 'ok') return refuse('undo.offline')
    this.copy.learn(command, reply.value.changes)
    return ok(undefined)
  }

  private moment(): Moment {
    const { clock } = this
    return { at: clock.at(), day: clock.today(), tz: clock.tz }
  }

  /** What was done yesterday is of yesterday; what a wrong clock put into the future is of now. */
  private momentOf({ envelope }: RejectedCommand): Moment {
    const now = this.moment()
    return envelope.at > now.at ? now : envelope
  }

  /** One at a time, so that what was tapped first is applied first. */
  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.turn.then(work)
    this.turn = mine.catch(() => undefined)
    return mine
  }

  private async issue(name: string, args: unknown, moment: Moment) {
    await this.registry.bring()
    if (this.phase !== 'ready' || !this.known) throw new Error('The book is not open yet')
    const { at, day, tz } = moment
    const stamp = { id: v7(), at, day, tz, actor: this.known.member.id }
    return issue(this.registry, name, args, stamp, this.book)
  }

  private apply(envelope: Envelope): Result<Given> {
    const changes = this.copy.give(envelope)
    if (!changes.ok) return changes
    this.unsaved += 1
    this.keeper?.save(envelope)
    this.changed()
    return ok({ id: envelope.id, changes: changes.value })
  }

  private rejectedCommand(id: string) {
    const found = this.copy.rejected.find((command) => command.id === id)
    if (!found) throw new Error(`No rejected command ${id}`)
    return found
  }

  private currentStatus(): LocalStatus {
    const { copy, known, link } = this
    const [problem] = this.problems.values()
    const atServer = copy.waiting === 0 ? 'server' : 'device'
    return {
      phase: this.phase,
      saved: this.unsaved > 0 ? 'saving' : atServer,
      waiting: copy.waiting,
      online: link.online,
      needsLink: link.needsLink,
      rejected: copy.rejected,
      ...(problem && { problem }),
      ...(this.phase === 'starting' && link.first && { first: link.first }),
      ...(known && { member: known.member, name: known.name }),
    }
  }
}
