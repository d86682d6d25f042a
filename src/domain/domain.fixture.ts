import { Book } from '../book/book.ts'
import type { Change } from '../book/change.ts'
import type { Envelope } from '../book/envelope.ts'
import { execute } from '../book/execute.ts'
import { idFor } from '../book/ids.ts'
import type { Result } from '../book/result.ts'
import { records } from './records.ts'
import { registry } from './registry.ts'

const namespace = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

/** A UUID that a test can name. */
export function idOf(name: string): string {
  return idFor(namespace, name)
}

/** A book and a person who works in it, one command after another, as tests tell it. */
export class Desk {
  readonly book = new Book(records)
  readonly log = new Map<string, readonly Change[]>()
  readonly envelopes = new Map<string, Envelope>()
  day: string
  lastCommand = ''
  private given = 0

  constructor(day = '2026-11-21') {
    this.day = day
  }

  on(day: string): this {
    this.day = day
    return this
  }

  try(name: string, args: unknown): Result<readonly Change[]> {
    this.given += 1
    const id = idOf(`command ${this.given}`)
    const minute = String(this.given % 60).padStart(2, '0')
    const hour = String(Math.floor(this.given / 60) % 24).padStart(2, '0')
    const at = `${this.day}T${hour}:${minute}:00Z`
    const envelope: Envelope = {
      id,
      name,
      args,
      at,
      day: this.day,
      tz: 'Europe/Moscow',
      actor: 'me',
      version: 1,
    }
    const host = { role: 'owner', changesOf: (command: string) => this.log.get(command) } as const
    const result = execute(registry, this.book, envelope, host)
    if (!result.ok) return result
    this.book.apply(result.value)
    this.log.set(id, result.value)
    this.envelopes.set(id, envelope)
    this.lastCommand = id
    return result
  }

  /** Gives a command that must not be refused; answers the id of the first record it made or changed. */
  do(name: string, args: unknown): string {
    const result = this.try(name, args)
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.refusal)}`)
    return result.value[0]?.id ?? ''
  }

  client(first: string, more: object = {}): string {
    return this.do('client.add', { first, ...more })
  }

  order(client: string, date: string, sum?: number): string {
    return this.do('order.record', { client, date, ...(sum !== undefined && { sum }) })
  }

  undo(command = this.lastCommand): Result<readonly Change[]> {
    return this.try('undo', { command })
  }
}
