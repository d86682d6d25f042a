import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { Behind, commitDraft, type Place } from './commit.ts'
import type { Draft } from './draft.ts'
import type { Erasure } from './erasure.ts'
import { StoreError } from './error.ts'
import type { Entry, Request } from './request.ts'
import type { Residents } from './residents.ts'

/** What shares a commit at most. */
const batch = 512

const attempts = 4

export interface Workplace extends Omit<Place, 'receivedAt'> {
  readonly residents: Residents
  readonly now: () => string
  readonly erasure: Erasure
  readonly committed: (book: string, revision: number) => void
}

/** Commits the commands of one book: all that came while one commit was under way share the next. */
export class Worker {
  readonly done: Promise<void>
  private readonly place: Workplace
  private readonly book: string
  private readonly idle: () => void
  private queue: Entry[] = []

  /** `idle` is called when nothing waits any more; requests that come later need a new worker. */
  constructor(place: Workplace, book: string, first: Request, idle: () => void) {
    this.place = place
    this.book = book
    this.idle = idle
    this.add(first)
    this.done = this.drain()
  }

  add(request: Request): void {
    for (const entry of request.entries) this.queue.push(entry)
  }

  private async drain(): Promise<void> {
    while (this.queue.length > 0) {
      // What arrives in the same turn shares the commit, and others have their turn in between.
      await turn()
      await this.commitNext(this.queue.slice(0, batch))
      if (this.queue.some((entry) => entry.request.failed)) {
        this.queue = this.queue.filter((entry) => !entry.request.failed)
      }
    }
    this.idle()
  }

  private async commitNext(entries: readonly Entry[]): Promise<void> {
    try {
      const draft = await this.commit(entries)
      this.queue = this.queue.slice(draft.taken)
      settle(draft)
    } catch (error) {
      await this.commitApart(entries, error)
    }
  }

  /** A request that cannot be written must not take those down that shared its commit. */
  private async commitApart(entries: readonly Entry[], error: unknown): Promise<void> {
    const requests = [...new Set(entries.map((entry) => entry.request))]
    if (requests.length === 1 || isOutOfReach(error)) {
      for (const request of requests) request.fail(error)
      return
    }
    for (const request of requests) {
      const own = entries.filter((entry) => entry.request === request)
      await this.commitAlone(own, request)
    }
    this.queue = this.queue.slice(entries.length)
  }

  private async commitAlone(entries: readonly Entry[], request: Request): Promise<void> {
    try {
      for (let at = 0; at < entries.length; ) {
        const draft = await this.commit(entries.slice(at))
        at += draft.taken
        settle(draft)
      }
    } catch (error) {
      request.fail(error)
    }
  }

  /**
   * A connection may break while the commit is under way, and nobody knows whether it happened: the
   * next attempt starts with a book read anew and finds the commands in the log if it did.
   */
  private async commit(entries: readonly Entry[]): Promise<Draft> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.commitOnce(entries)
      } catch (error) {
        if (error instanceof Behind && attempt < attempts) continue
        const known = this.place.engine.explain(error)
        if (!isPassing(known) || attempt === attempts) throw known
        await sleep(50 * attempt ** 2)
      }
    }
  }

  private async commitOnce(entries: readonly Entry[]): Promise<Draft> {
    const { engine, registry, residents, now, committed, erasure } = this.place
    const resident = await residents.get(this.book)
    const place = { engine, registry, receivedAt: now() }
    const draft = await engine
      .transaction(() => commitDraft(place, resident, entries))
      .catch((error) => {
        residents.drop(resident)
        throw error
      })
    if (draft.revision === draft.base) return draft
    resident.commit(draft)
    residents.grew(resident, draft.bytes)
    committed(this.book, draft.revision)
    if (draft.erases) await erasure.wipe(this.book)
    return draft
  }
}

function settle(draft: Draft): void {
  for (const [entry, outcome] of draft.outcomes) {
    if ('answer' in outcome) entry.request.answer(entry, outcome.answer)
    else entry.request.fail(outcome.error)
  }
}

function isPassing(error: StoreError): boolean {
  return error.code === 'store.unreachable' || error.code === 'store.conflict'
}

function isOutOfReach(error: unknown): boolean {
  return (
    error instanceof StoreError &&
    ['store.unreachable', 'store.locked', 'store.no-book'].includes(error.code)
  )
}
