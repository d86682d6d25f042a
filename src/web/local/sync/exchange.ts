import type { Change } from '../../../book/change.ts'
import type { DoneCommand } from '../../../book/done.ts'
import type { Refusal } from '../../../book/result.ts'
import type { Place } from '../disk/database.ts'
import type { Disk } from '../disk/disk.ts'
import { loadOutbox, type Saved } from '../disk/load.ts'
import { settle, startOver } from '../disk/write.ts'
import { type Answer, cursorAfter, type Head, type Page } from '../net/protocol.ts'
import { pull, push, type Reply } from '../net/requests.ts'
import type { News } from '../tabs.ts'
import type { RejectedCommand } from '../types.ts'
import { firstBatch, mostCommands } from './batch.ts'

/** What the tabs' memory does for the one that leads. */
export interface Memory {
  /** Makes sure that memory has what is going to be sent. */
  add(saved: readonly Saved[]): void
  changesOf(command: string): readonly Change[] | undefined
  /** Answered commands that hold what rows say is erased. */
  aboutErased(rows: Page['rows']): readonly string[]
  /** Tells every tab, this one included, what is on the disk now. */
  announce(news: News): void
  /** Counts the rows of the first fetching. */
  fetched(rows: number): void
}

/** A command and what the server said of it. */
interface Answered {
  readonly saved: Saved
  readonly refusal?: Refusal
}

/**
 * What has come and is not written yet: pages, since every write rewrites much of what is there, and
 * answers whose rows did not fit into the answer to the push and have to come first.
 */
interface Held {
  readonly answered: readonly Answered[]
  readonly page: Page
}

/** Fetching anew after a crash costs less than writing more often. */
const rowsInWrite = 40_000

type Setback = Exclude<Reply<never>, { kind: 'ok' }>['kind']
export type Step = 'more' | 'idle' | Setback

/** The leading tab's talk with the server: one step at a time, each written to the disk as a whole. */
export class Exchange {
  /** Whether the server may have rows that are not here. */
  behind = true
  private held: Held | undefined
  private place: Place
  private epoch: string
  private batchLimit = mostCommands
  private readonly disk: Disk
  private readonly memory: Memory

  constructor(disk: Disk, memory: Memory, place: Place, head: Head) {
    this.disk = disk
    this.memory = memory
    this.place = place
    this.epoch = head.epoch
  }

  /** Hears from the server where it stands; the next step acts on it. */
  heard(head: Head): void {
    this.epoch = head.epoch
    if (head.revision >= this.place.cursor.rev) this.behind = true
  }

  /** Pushes or pulls once; pushes come first, except into a book that is not whole yet. */
  async step(): Promise<Step> {
    const { epoch } = this
    if (epoch !== this.place.epoch) await this.adopt(epoch)
    const areAnswersHeld = this.held !== undefined && this.held.answered.length > 0
    if (areAnswersHeld || !this.place.complete) return this.pullOnce()
    const waiting = await this.disk.use((db) => loadOutbox(db, this.batchLimit))
    if (waiting.length === 0) return this.behind ? this.pullOnce() : 'idle'
    if (this.held) await this.writeHeld(this.held)
    return this.pushOnce(epoch, waiting)
  }

  private async adopt(epoch: string): Promise<void> {
    this.held = undefined
    this.behind = true
    const isFirst = this.place.epoch === undefined
    this.place = isFirst
      ? { ...this.place, epoch }
      : await this.disk.use((db) => startOver(db, epoch))
  }

  private async pushOnce(epoch: string, waiting: readonly Saved[]): Promise<Step> {
    const batch = firstBatch(waiting)
    this.memory.add(batch)
    const commands = batch.map(({ envelope }) => envelope)
    const reply = await push({ epoch, cursor: this.place.cursor, commands })
    if (reply.kind === 'refused') return this.pushRefused(batch, reply)
    if (reply.kind !== 'ok') return reply.kind
    this.batchLimit = mostCommands
    const { answers, page } = reply.value
    const answered = batch.map((saved, at) => answeredBy(saved, answers[at]))
    return this.receive(page, answered, reply.clockOffset)
  }

  /** The whole push was refused: for its epoch, for its size, or for what its only command holds. */
  private async pushRefused(
    batch: readonly Saved[],
    reply: Extract<Reply<never>, { kind: 'refused' }>,
  ): Promise<Step> {
    if (reply.refusal.code === 'sync.epoch') return this.lookAgain()
    const [first] = batch
    if (batch.length > 1 || !first) {
      this.batchLimit = Math.max(1, Math.floor(batch.length / 2))
      return 'more'
    }
    this.batchLimit = mostCommands
    if (reply.status !== 413 && reply.status !== 400) return 'refused'
    await this.write([], [{ saved: first, refusal: reply.refusal }], this.place)
    return 'more'
  }

  /** A page from the beginning tells the new epoch. */
  private async lookAgain(): Promise<Step> {
    const reply = await pull(this.place.cursor)
    if (reply.kind !== 'ok') return reply.kind
    if (reply.value.epoch === this.place.epoch) return 'refused'
    this.heard(reply.value)
    return 'more'
  }

  private async pullOnce(): Promise<Step> {
    const reply = await pull(this.held ? cursorAfter(this.held.page) : this.place.cursor)
    if (reply.kind !== 'ok') return reply.kind
    return this.receive(reply.value, [], reply.clockOffset)
  }

  private async receive(
    news: Page,
    fresh: readonly Answered[],
    clockOffset = this.place.clockOffset,
  ): Promise<Step> {
    if (news.epoch !== this.place.epoch) {
      this.heard(news)
      return 'more'
    }
    const held = {
      answered: [...(this.held?.answered ?? []), ...fresh],
      page: { ...news, rows: [...(this.held?.page.rows ?? []), ...news.rows] },
    }
    this.held = held
    this.behind = news.next !== undefined
    if (!this.place.complete) this.memory.fetched(news.rows.length)
    const mayWait = held.answered.length > 0 || held.page.rows.length < rowsInWrite
    if (news.next === undefined || !mayWait) await this.writeHeld(held, clockOffset)
    return 'more'
  }

  private async writeHeld({ answered, page }: Held, clockOffset = this.place.clockOffset) {
    const complete = this.place.complete || page.next === undefined
    const place = { ...this.place, cursor: cursorAfter(page), complete, clockOffset }
    await this.write(page.rows, answered, place)
    this.held = undefined
  }

  private async write(rows: Page['rows'], answered: readonly Answered[], place: Place) {
    if (rows.length === 0 && answered.length === 0 && isSame(place, this.place)) return
    const settled = Math.max(place.settled, ...answered.map(({ saved }) => saved.seq))
    const next = { ...place, settled, turn: place.turn + 1 }
    const rejected = answered.flatMap((each) => this.rejectedOf(each))
    await this.disk.use((db) =>
      settle(db, {
        rows,
        answered: answered.map(({ saved }) => saved.seq),
        rejected,
        done: answered.flatMap((each) => this.doneOf(each)),
        forgotten: this.memory.aboutErased(rows),
        place: next,
      }),
    )
    this.place = next
    const ids = answered.map(({ saved }) => saved.envelope.id)
    this.memory.announce({ rows, answered: ids, rejected, place: next })
  }

  private rejectedOf({ saved: { envelope }, refusal }: Answered): RejectedCommand[] {
    if (!refusal) return []
    const { id } = envelope
    return [{ id, envelope, refusal, changes: this.memory.changesOf(id) ?? [] }]
  }

  private doneOf({ saved: { envelope }, refusal }: Answered): DoneCommand[] {
    if (refusal) return []
    return [{ envelope, changes: this.memory.changesOf(envelope.id) ?? [] }]
  }
}

function answeredBy(saved: Saved, answer: Answer | undefined): Answered {
  if (!answer) throw new Error('The server answered fewer commands than were sent')
  return { saved, ...(answer.refusal && { refusal: answer.refusal }) }
}

function isSame(a: Place, b: Place): boolean {
  return (
    a.cursor.rev === b.cursor.rev &&
    a.cursor.id === b.cursor.id &&
    a.complete === b.complete &&
    a.clockOffset === b.clockOffset
  )
}
