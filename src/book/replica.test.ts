import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from './book.ts'
import type { Change, Row } from './change.ts'
import type { Envelope } from './envelope.ts'
import { execute } from './execute.ts'
import { Replica } from './replica.ts'
import { anyCommand, give, toy } from './toy.fixture.ts'

/** A server in memory that keeps the protocol's rules: one order, one answer for each command. */
class Server {
  readonly book = new Book(toy.records.values())
  readonly log = new Map<string, readonly Change[]>()
  readonly rows = new Map<string, Row>()
  revision = 0

  push(envelope: Envelope): void {
    if (this.log.has(envelope.id)) return
    const host = { role: 'owner', changesOf: (id: string) => this.log.get(id) } as const
    const result = execute(toy, this.book, envelope, host)
    const changes = result.ok ? result.value : []
    this.log.set(envelope.id, changes)
    this.book.apply(changes)
    this.revision += 1
    for (const { type, id } of changes) {
      const row = { type, id, rev: this.revision, data: this.book.fields(type, id) }
      this.rows.set(`${type} ${id}`, row)
    }
  }

  since(revision: number): Row[] {
    return [...this.rows.values()].filter((row) => row.rev > revision)
  }
}

class Device {
  replica = new Replica(toy)
  readonly given: string[] = []
  readonly disk = new Map<string, Row>()
  cursor = 0

  sync(server: Server, options: { answerLost: boolean; pulls: boolean; batch: number }): void {
    const sent = this.replica.waiting.slice(0, options.batch)
    for (const envelope of sent) server.push(envelope)
    const answered = options.answerLost ? [] : sent.map((envelope) => envelope.id)
    if (options.answerLost && !options.pulls) return
    const rows = server.since(this.cursor)
    this.replica.confirm(rows, new Set(answered))
    for (const row of rows) this.disk.set(`${row.type} ${row.id}`, row)
    this.cursor = server.revision
  }

  /** As when the app is opened again; a deleted record leaves nothing on the disk. */
  reopen(): void {
    const { waiting, recent } = this.replica
    this.replica = new Replica(toy)
    const there = [...this.disk.values()].filter(({ data }) => data !== null)
    this.replica.load(there, this.cursor)
    for (const done of recent) this.replica.remember(done)
    this.replica.restore(waiting)
  }
}

function shown(book: Book): Map<string, unknown> {
  return new Map([...book.rows()].map((row) => [`${row.type} ${row.id}`, row.data]))
}

const device = fc.constantFrom(0, 1, 2)
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('give' as const), device, command: anyCommand }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('undo' as const), device, back: fc.nat(3) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('reopen' as const), device }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('sync' as const),
      device,
      answerLost: fc.boolean(),
      pulls: fc.boolean(),
      batch: fc.integer({ min: 0, max: 4 }),
    }),
  },
)

test('devices that worked apart, lost answers and sent twice end with the server’s book', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60, size: 'max' }), (steps) => {
      const server = new Server()
      const devices = [new Device(), new Device(), new Device()]
      for (const action of steps) {
        const at = devices[action.device] ?? new Device()
        if (action.kind === 'sync') at.sync(server, action)
        else if (action.kind === 'reopen') at.reopen()
        else act(at, action)
      }
      for (const each of [...devices, ...devices])
        each.sync(server, { answerLost: false, pulls: true, batch: 99 })
      for (const { replica } of devices) {
        expect(replica.waiting).toEqual([])
        expect(shown(replica.book)).toEqual(shown(server.book))
      }
    }),
    { numRuns: 300 },
  )
})

type Action =
  | { kind: 'give'; command: { name: string; args: unknown } }
  | { kind: 'undo'; back: number }

function act(at: Device, action: Action): void {
  const target = action.kind === 'undo' ? at.given.at(-1 - action.back) : undefined
  const envelope =
    action.kind === 'give'
      ? give(action.command.name, action.command.args)
      : give('undo', { command: target })
  if (at.replica.give(envelope).ok) at.given.push(envelope.id)
}

test('what a person did before the server answered stays on the screen while rows arrive', () => {
  const replica = new Replica(toy)
  replica.give(give('box.add', { id: 'a', label: 'hats' }))
  replica.confirm([{ type: 'box', id: 'b', rev: 1, data: { label: 'shoes' } }])
  expect([...shown(replica.book).keys()].toSorted()).toEqual(['box a', 'box b'])
})

test('an old row that arrives late does not replace a newer one', () => {
  const replica = new Replica(toy)
  replica.confirm([{ type: 'box', id: 'b', rev: 5, data: { label: 'new' } }])
  replica.confirm([{ type: 'box', id: 'b', rev: 4, data: { label: 'old' } }])
  expect(replica.book.fields('box', 'b')).toEqual({ label: 'new' })
})

test('rows that arrive before the lost answer are not taken back with it', () => {
  const server = new Server()
  const device = new Device()
  device.replica.give(give('box.add', { id: 'a', label: 'hats' }))
  device.replica.give(give('thing.put', { box: 'a', name: 'top hat' }))
  device.sync(server, { answerLost: true, pulls: true, batch: 9 })
  device.sync(server, { answerLost: false, pulls: true, batch: 9 })
  expect(shown(device.replica.book)).toEqual(shown(server.book))
  expect(shown(server.book).size).toBe(2)
})
