import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { v7 } from 'uuid'
import { afterAll, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { type Child, startChild } from './child.ts'
import { emptied, enter, newFolder, type Visitor } from './house.ts'

afterAll(emptied)

const rounds = 6
const devices = 8

interface Ledger {
  readonly acknowledged: Set<string>
  /** Sent, but the server died before it answered. */
  readonly unsure: unknown[]
}

/** A device that records one box after another until the server is gone. */
async function work(visitor: Visitor, ledger: Ledger): Promise<void> {
  for (;;) {
    const commands = [1, 2, 3].map(() => visitor.envelope('box.add', { id: v7(), label: 'hats' }))
    const reply = await visitor.push(commands).catch(() => undefined)
    if (reply?.status !== 200) {
      ledger.unsure.push(...commands)
      return
    }
    for (const { args } of commands) ledger.acknowledged.add((args as { id: string }).id)
  }
}

async function boxes(visitor: Visitor): Promise<Set<string>> {
  const { json } = await visitor.get('/api/boxes?most=1000000')
  return new Set(json.boxes.map((box: { id: string }) => box.id))
}

test('whatever was acknowledged is there after the power went out, again and again', async () => {
  const db = join(await newFolder(), 'book.db')
  let child: Child = await startChild(db, 0)
  const port = Number(child.link?.port)
  const visitor = await enter(port, child.link?.searchParams.get('start') ?? '')
  const ledger: Ledger = { acknowledged: new Set(), unsure: [] }
  for (let round = 0; round < rounds; round += 1) {
    const working = Array.from({ length: devices }, () => work(visitor, ledger))
    await sleep(100 + 67 * round)
    child.process.kill('SIGKILL')
    await Promise.all(working)
    await child.ended
    child = await startChild(db, port)
    const there = await boxes(visitor)
    expect([...ledger.acknowledged].filter((id) => !there.has(id))).toEqual([])
  }
  expect(ledger.acknowledged.size).toBeGreaterThan(rounds * devices)

  await visitor.push(ledger.unsure)
  const { revision } = (await visitor.get('/api/session')).json
  await visitor.push(ledger.unsure)
  expect((await visitor.get('/api/session')).json.revision).toBe(revision)
  const sent = ledger.unsure.map((command) => (command as { args: { id: string } }).args.id)
  const there = await boxes(visitor)
  expect(there.size).toBe(ledger.acknowledged.size + sent.length)
  child.process.kill('SIGKILL')
  await child.ended
}, 60_000)

test('asked to stop, the server answers what it was given and closes within five seconds', async () => {
  const db = join(await newFolder(), 'book.db')
  const child = await startChild(db, 0)
  const port = Number(child.link?.port)
  const visitor = await enter(port, child.link?.searchParams.get('start') ?? '')
  const commands = Array.from({ length: 500 }, () =>
    visitor.envelope('box.add', { id: v7(), label: 'hats' }),
  )
  const pushed = visitor.push(commands)
  // Asked after the push was sent, so the server has taken the push in when it answers.
  await ask(port, { path: '/api/health' })
  const start = performance.now()
  child.process.kill('SIGTERM')
  const reply = await pushed
  expect([reply.status, reply.json.answers.length]).toEqual([200, 500])
  expect(await child.ended).toBe(0)
  expect(performance.now() - start).toBeLessThan(5000)
  await expect(ask(port, { path: '/api/health' })).rejects.toThrow()
})
