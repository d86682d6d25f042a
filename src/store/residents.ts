import { setImmediate as turn } from 'node:timers/promises'
import type { Registry } from '../book/registry.ts'
import type { Engine } from './engine/engine.ts'
import { parseJson } from './json.ts'
import { Resident } from './resident.ts'
import { cursorOf, pageOf, pageQuery, readHead, sliceQuery, startOf } from './rows.ts'
import type { Cursor } from './types.ts'

/** Rows that are read and put in memory before other requests get their turn: some 5 ms. */
const slice = 1_000

/** A book that is further behind than this many rows is loaded again, beside the old one. */
export const catchUpLimit = 2_000

/** The books in memory, bounded by bytes; the least recently used go first. */
export class Residents {
  private readonly engine: Engine
  private readonly registry: Registry
  private readonly limit: number
  /** In the order of use. */
  private readonly kept = new Map<string, Resident>()
  private growth = 0
  private readonly loading = new Map<string, Promise<Resident>>()

  constructor(engine: Engine, registry: Registry, limit: number) {
    this.engine = engine
    this.registry = registry
    this.limit = limit
  }

  /** The book as it was at some commit, perhaps not the last one. Throws `store.no-book`. */
  async get(id: string): Promise<Resident> {
    const known = this.kept.get(id)
    if (!known) return this.loadOnce(id)
    this.kept.delete(id)
    this.kept.set(id, known)
    return known
  }

  /** The book as the last commit of any process left it. */
  async current(id: string): Promise<Resident> {
    for (;;) {
      const resident = await this.get(id)
      const base = resident.revision
      const head = await readHead(this.engine, id)
      if (resident.isAt(head)) return resident
      const isBehind = resident.epoch === head.epoch && base < head.revision
      if (!isBehind) this.drop(resident)
      else if (resident.revision === base) await this.advance(resident, base)
    }
  }

  /** Lets others go when books have grown by much in memory. */
  grew(resident: Resident, bytes: number): void {
    this.growth += bytes
    if (this.growth > this.limit / 16) this.makeRoom(resident)
  }

  /** Forgets a book that may not be what the database holds. */
  drop(resident: Resident): void {
    if (this.kept.get(resident.id) === resident) this.kept.delete(resident.id)
  }

  private async advance(resident: Resident, base: number): Promise<void> {
    const query = pageQuery(this.engine, resident.id, startOf(base + 1), catchUpLimit)
    const page = pageOf(resident.id, await query.execute(), catchUpLimit)
    if (page.next || page.epoch !== resident.epoch) this.drop(resident)
    else if (resident.revision === base) resident.catchUp(page)
  }

  private loadOnce(id: string): Promise<Resident> {
    const known = this.loading.get(id)
    if (known) return known
    const loading = this.load(id).finally(() => this.loading.delete(id))
    this.loading.set(id, loading)
    return loading
  }

  /** Reads the book in slices, then what was committed in the meantime. */
  private async load(id: string): Promise<Resident> {
    const resident = new Resident(id, this.registry)
    const start = await readHead(this.engine, id)
    await this.loadRecords(resident)
    await this.loadSince(resident, startOf(start.revision + 1))
    if (resident.epoch !== start.epoch) return this.load(id)
    this.kept.set(id, resident)
    this.makeRoom(resident)
    return resident
  }

  private async loadRecords(resident: Resident): Promise<void> {
    let after: Cursor | undefined = startOf(0)
    while (after) {
      const found = await sliceQuery(this.engine, resident.id, after, slice).execute()
      for (const { type, id, rev, data } of found) {
        resident.put({ type, id, rev, data: data === null ? null : parseJson(data) })
        resident.bytes += data?.length ?? 0
      }
      const last = found.at(-1)
      after = last && found.length === slice ? cursorOf(last) : undefined
      if (after) await turn()
    }
  }

  private async loadSince(resident: Resident, since: Cursor): Promise<void> {
    const page = pageOf(
      resident.id,
      await pageQuery(this.engine, resident.id, since, slice).execute(),
      slice,
    )
    resident.catchUp(page)
    if (!page.next) return
    await turn()
    await this.loadSince(resident, page.next)
  }

  private makeRoom(newest: Resident): void {
    this.growth = 0
    let bytes = 0
    for (const resident of this.kept.values()) bytes += resident.bytes
    for (const resident of this.kept.values()) {
      if (bytes <= this.limit || resident === newest) return
      this.kept.delete(resident.id)
      bytes -= resident.bytes
    }
  }
}
