import type { Envelope } from '../book/envelope.ts'
import type { Refusal } from '../book/result.ts'
import type { Role } from '../book/role.ts'
import { badCharacterAt, isCleanText } from './characters.ts'
import type { Answer } from './types.ts'

/** One command on its way into a commit. */
export interface Entry {
  readonly envelope: Envelope
  readonly request: Request
  /** Its arguments as JSON; null when no database takes them. */
  readonly args: string | null
  /** Why it is not run at all. */
  readonly refusal: Refusal | undefined
  /** Whether the log can keep it: a bad id is no key. */
  readonly isLogged: boolean
}

/** One call of `run`: it is answered when the last of its commands is committed. */
export class Request {
  readonly role: Role
  readonly entries: readonly Entry[]
  readonly answered: Promise<readonly Answer[]>
  /** A failed request runs no further commands; those that are committed stay. */
  failed = false
  private readonly answers = new Map<Entry, Answer>()
  private readonly settle = Promise.withResolvers<readonly Answer[]>()

  constructor(envelopes: readonly Envelope[], role: Role, now: string) {
    this.role = role
    this.entries = envelopes.map((envelope) => entryOf(envelope, this, now))
    this.answered = this.settle.promise
  }

  answer(entry: Entry, answer: Answer): void {
    this.answers.set(entry, answer)
    if (this.answers.size < this.entries.length) return
    this.settle.resolve([...this.answers.values()])
  }

  fail(error: unknown): void {
    this.failed = true
    this.settle.reject(error)
  }
}

/** A device's clock may be wrong by this much. */
const aheadLimit = 24 * 60 * 60 * 1000

function entryOf(envelope: Envelope, request: Request, now: string): Entry {
  const args = JSON.stringify(envelope.args) ?? 'null'
  const isLogged = isCleanText(envelope.id)
  const bad = isLogged ? badCharacterAt(envelope.args, args) : 'id'
  if (bad !== undefined) {
    const refusal = { code: 'input.bad-character', at: bad, params: { at: bad } }
    return { envelope, request, args: null, refusal, isLogged }
  }
  const isAhead = Date.parse(envelope.at) - Date.parse(now) > aheadLimit
  const refusal = isAhead ? aheadOf(envelope.at, now) : undefined
  return { envelope, request, args, refusal, isLogged }
}

function aheadOf(at: string, now: string): Refusal {
  return { code: 'command.clock-ahead', params: { at, now } }
}
