import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { benchDay } from './book.ts'
import { atMost, type Figure } from './figure.ts'
import { fill } from './fill.ts'
import { p99, watch } from './others.ts'
import { sleep, startServer } from './server-process.ts'

const port = 4790
const cards = 10_000

/** What starting and holding the server costs, and what a device that pushes a big import does to the others. */
export async function startFigures(): Promise<Figure[]> {
  const dir = await mkdtemp(join(tmpdir(), 'kartoteka-bench-'))
  try {
    const empty = join(dir, 'empty.db')
    await (await startServer(empty, port)).stop()
    const starts: number[] = []
    for (let n = 0; n < 5; n += 1) starts.push(await oneStart(empty))
    const rest = await atRest(empty)
    const pushed = await push(join(dir, 'push.db'))
    const big = join(dir, 'big.db')
    await fill(big)
    const loaded = await withBook(big)
    const start = starts.sort((a, b) => a - b)[2] ?? 0
    return [
      atMost('запуск до первого ответа / start to first answer', 700, start, 'ms'),
      atMost('память в покое / memory at rest', 110, rest, 'MB'),
      atMost('память с эталонной картотекой / memory with the reference book', 300, loaded, 'MB'),
      atMost('10 000 новых карточек с устройства / 10,000 new cards pushed', 1000, pushed.ms, 'ms'),
      atMost(
        'другие запросы тем временем, p99 / other requests meanwhile, p99',
        200,
        pushed.p99,
        'ms',
      ),
    ]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function oneStart(db: string): Promise<number> {
  const server = await startServer(db, port)
  await server.stop()
  return server.startMs
}

async function atRest(db: string): Promise<number> {
  const server = await startServer(db, port)
  await sleep(1000)
  const memory = await server.memory()
  await server.stop()
  return memory
}

async function withBook(db: string): Promise<number> {
  const server = await startServer(db, port)
  const response = await fetch(`${server.origin}/api/today?date=${benchDay}`, {
    headers: server.headers,
  })
  if (!response.ok) throw new Error(await response.text())
  await sleep(1000)
  const memory = await server.memory()
  await server.stop()
  return memory
}

async function push(db: string): Promise<{ ms: number; p99: number }> {
  const server = await startServer(db, port)
  const session = await (
    await fetch(`${server.origin}/api/session`, { headers: server.headers })
  ).json()
  const others = watch(server)
  const began = performance.now()
  let cursor = { rev: 0, id: '' }
  for (let at = 0; at < cards; at += 500) {
    const commands = Array.from({ length: 500 }, (_, n) => newCard(at + n, session.member.id))
    const response = await fetch(`${server.origin}/api/sync/push`, {
      method: 'POST',
      headers: server.headers,
      body: JSON.stringify({ epoch: session.epoch, cursor, commands }),
    })
    if (!response.ok) throw new Error(await response.text())
    const { page } = await response.json()
    cursor = page.next ?? { rev: page.revision, id: '￿' }
  }
  const ms = performance.now() - began
  const waits = await others.stop()
  await server.stop()
  return { ms, p99: p99(waits) }
}

function newCard(n: number, actor: string) {
  const now = new Date()
  return {
    id: v7(),
    name: 'client.add',
    args: {
      first: `Клиент ${n}`,
      contacts: [{ kind: 'mobile', value: `+7900${String(n).padStart(7, '0')}` }],
    },
    at: now.toISOString(),
    day: now.toISOString().slice(0, 10),
    tz: 'UTC',
    actor,
    version: 1,
  }
}
