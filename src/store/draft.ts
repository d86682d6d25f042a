import { type Change, fieldsOf } from '../book/change.ts'
import { execute, type Host } from '../book/execute.ts'
import { Overlay } from '../book/overlay.ts'
import type { Fields, Stored } from '../book/record.ts'
import type { Registry } from '../book/registry.ts'
import type { Result } from '../book/result.ts'
import { cleanText } from './characters.ts'
import type { Entry } from './request.ts'
import type { Resident } from './resident.ts'
import type { Answer } from './types.ts'
import type { Value } from './work.ts'

/** What became of an entry: its answer, or why its command broke. */
export type Outcome = { readonly answer: Answer } | { readonly error: unknown }

/** Commands run one after another over a book that stays untouched until they are committed. */
export class Draft {
  readonly base: number
  revision: number
  /** How many entries the commit is through with, from the first. */
  taken = 0
  /** The length of the records that are to be written. */
  bytes = 0
  readonly changes: Change[] = []
  readonly outcomes = new Map<Entry, Outcome>()
  /** Rows of the log, in the order of `commandColumns`. */
  readonly log: Value[][] = []
  /** The changes of commands that were asked for or ran here. */
  readonly past = new Map<string, readonly Change[] | null | undefined>()
  private readonly book: string
  private readonly registry: Registry
  private readonly receivedAt: string
  private readonly over: Overlay
  /** The revision of each record that was changed, by type and id. */
  private readonly touched = new Map<string, Map<string, number>>()
  private readonly answers: Map<string, Answer>

  constructor(
    resident: Resident,
    registry: Registry,
    receivedAt: string,
    answers: Map<string, Answer>,
  ) {
    this.book = resident.id
    this.base = resident.revision
    this.revision = resident.revision
    this.registry = registry
    this.receivedAt = receivedAt
    this.over = new Overlay(resident.book, registry.records)
    this.answers = answers
  }

  /** Answers an entry, or says which command's changes it needs before it can. */
  take(entry: Entry): string | undefined {
    const known = this.answers.get(entry.envelope.id)
    if (known) {
      this.outcomes.set(entry, { answer: known })
      return undefined
    }
    let missing: string | undefined
    try {
      const result = this.run(entry, (id) => {
        if (!this.past.has(id)) missing = id
        return this.past.get(id)
      })
      if (missing === undefined) this.keep(entry, result)
    } catch (error) {
      this.outcomes.set(entry, { error })
    }
    return missing
  }

  /** Somebody's data were erased: the log has to forget them, too. */
  get erases(): boolean {
    return [...this.touched.keys()].some((type) => this.registry.records.get(type)?.erases)
  }

  /** The records as they are now, in the order of `recordColumns`. */
  rows(): Value[][] {
    return Array.from(this.touched, ([type, byId]) =>
      Array.from(byId, ([id, rev]) => this.row(type, id, rev)),
    ).flat()
  }

  private run(
    { envelope, refusal, request }: Entry,
    changesOf: Host['changesOf'],
  ): Result<readonly Change[]> {
    if (refusal) return { ok: false, refusal }
    return execute(this.registry, this.over, envelope, { role: request.role, changesOf })
  }

  private keep(entry: Entry, result: Result<readonly Change[]>): void {
    const { id } = entry.envelope
    const changes = result.ok ? result.value : []
    if (changes.length > 0) this.apply(changes)
    const answer: Answer = {
      id,
      revision: this.revision,
      ...(!result.ok && { refusal: result.refusal }),
    }
    this.outcomes.set(entry, { answer })
    if (!entry.isLogged) return
    this.answers.set(id, answer)
    this.past.set(id, changes)
    this.log.push(this.logRow(entry, answer, changes))
  }

  private apply(changes: readonly Change[]): void {
    this.over.apply(changes)
    this.revision += 1
    for (const change of changes) {
      this.changes.push(change)
      this.revisionsOf(change.type).set(change.id, this.revision)
    }
  }

  private revisionsOf(type: string): Map<string, number> {
    const known = this.touched.get(type)
    if (known) return known
    const made = new Map<string, number>()
    this.touched.set(type, made)
    return made
  }

  private row(type: string, id: string, rev: number): Value[] {
    const fields = this.fields(type, id)
    const data = fields ? JSON.stringify(fields) : null
    this.bytes += data?.length ?? 0
    return [this.book, type, id, rev, fields ? 0 : 1, data]
  }

  private logRow(entry: Entry, answer: Answer, changes: readonly Change[]): Value[] {
    const { id, name, at, day, tz, actor, version } = entry.envelope
    return [
      this.book,
      id,
      cleanText(name),
      this.loggedArgs(entry),
      cleanText(at),
      cleanText(day),
      cleanText(tz),
      cleanText(actor),
      version,
      this.receivedAt,
      answer.revision,
      JSON.stringify(changes),
      answer.refusal ? JSON.stringify(answer.refusal) : null,
    ]
  }

  private loggedArgs({ envelope, args }: Entry): string | null {
    const logs = this.registry.commands.get(envelope.name)?.logs
    if (!logs || args === null || !isObject(envelope.args)) return args
    const kept = Object.entries(envelope.args).filter(([name]) => logs.includes(name))
    return JSON.stringify(Object.fromEntries(kept))
  }

  private fields(type: string, id: string): Fields | null {
    const known = this.registry.records.get(type)
    const record = known && this.over.get(known, id)
    // The schema of its type has checked that it is an object.
    return record ? fieldsOf(record as Stored<Fields>) : null
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
