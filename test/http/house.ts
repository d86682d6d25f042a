import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import type { Envelope } from '../../src/book/envelope.ts'
import type { Registry } from '../../src/book/registry.ts'
import { type Clock, systemClock } from '../../src/server/clock.ts'
import { checkSettings, type Settings } from '../../src/server/config.ts'
import { serve } from '../../src/server/start.ts'
import { ask, type Question, type Reply } from './ask.ts'
import { trade } from './trade.fixture.ts'

export interface House {
  readonly port: number
  readonly dir: string
  readonly token: string
  ask(question: Question): Promise<Reply>
  /** A browser that opens the start link. */
  enter(): Promise<Visitor>
  stop(): Promise<void>
}

export interface HouseOptions extends Settings {
  readonly dir?: string
  readonly registry?: Registry
  readonly clock?: Clock
}

const folders: string[] = []

/** A folder of its own for a test's data; gone with `emptied`. */
export async function newFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'kartoteka-http-'))
  folders.push(dir)
  return dir
}

export async function emptied(): Promise<void> {
  for (const dir of folders.splice(0)) await rm(dir, { recursive: true, force: true })
}

/** A whole server on a free port with a database file of its own. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const dir = options.dir ?? (await newFolder())
  const { registry = trade, clock = systemClock(), dir: _, ...settings } = options
  const config = checkSettings({
    port: '0',
    db: join(dir, 'book.db'),
    web: join(dir, 'web'),
    log: 'silent',
    ...settings,
  })
  if (!config.ok) throw new Error(config.refusal.code)
  const running = await serve({ config: config.value, registry, clock })
  if (!running.ok) throw new Error(running.refusal.code)
  const { port, link, stop } = running.value
  const token = new URL(link).searchParams.get('start') ?? ''
  return {
    port,
    dir,
    token,
    stop,
    ask: (question) => ask(port, question),
    enter: () => enter(port, token),
  }
}

/** Someone with a session: their requests carry the cookie and the Origin, as a browser's do. */
export interface Visitor {
  readonly cookie: string
  readonly member: string
  readonly epoch: string
  get(path: string, headers?: Question['headers']): Promise<Reply>
  send(method: string, path: string, body?: unknown, headers?: Question['headers']): Promise<Reply>
  push(commands: readonly unknown[], cursor?: { rev: number; id: string }): Promise<Reply>
  envelope(name: string, args: unknown): Envelope
}

/** A browser that opens the start link of a server on this port. */
export async function enter(port: number, token: string): Promise<Visitor> {
  const body = { token }
  const reply = await ask(port, { method: 'POST', path: '/api/session', body })
  const cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
  return visitor(port, cookie, reply.json.member.id, reply.json.epoch)
}

export function visitor(port: number, cookie: string, member: string, epoch: string): Visitor {
  const origin = `http://localhost:${port}`
  const get: Visitor['get'] = (path, headers) =>
    ask(port, { path, headers: { cookie, ...headers } })
  const send: Visitor['send'] = (method, path, body, headers) =>
    ask(port, { method, path, body, headers: { cookie, origin, ...headers } })
  return {
    cookie,
    member,
    epoch,
    get,
    send,
    push: (commands, cursor = { rev: 0, id: '' }) =>
      send('POST', '/api/sync/push', { epoch, cursor, commands }),
    envelope: (name, args) => ({
      id: v7(),
      name,
      args,
      at: new Date().toISOString(),
      day: '2026-11-21',
      tz: 'Europe/Moscow',
      actor: member,
      version: 1,
    }),
  }
}
