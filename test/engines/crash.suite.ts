import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { idFor } from '../../src/book/ids.ts'
import { give, thing } from '../../src/book/toy.fixture.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { replayLog } from './log.fixture.ts'
import { bookId, me } from './people.fixture.ts'

const script = new URL('./load.child.ts', import.meta.url).pathname
const rounds = 8

interface Load {
  /** Ids of the commands that the program said it had saved. */
  readonly acknowledged: string[]
  readonly begun: Promise<void>
  readonly ended: Promise<void>
  kill(): void
}

function load(url: string, limit: number): Load {
  const child = spawn(process.execPath, [script, url, `${limit}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  const acknowledged: string[] = []
  const begun = new Promise<void>((resolve) => lines.once('line', () => resolve()))
  // A last line may be cut off by the kill: it was not said in full, so nobody has heard it.
  lines.on('line', (line) => line.length === 36 && acknowledged.push(line))
  const ended = new Promise<void>((resolve) => lines.once('close', () => resolve()))
  return { acknowledged, begun, ended, kill: () => child.kill('SIGKILL') }
}

/** What a program leaves behind that is killed in the middle of its work. */
export function crashSuite(engine: EngineFixture): void {
  const { freshUrl, ask } = engine

  test(`a server that is killed ${rounds} times under load has kept everything it acknowledged`, async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await store.close()
    const acknowledged: string[] = []
    for (let round = 0; round < rounds; round += 1) {
      const server = load(url, Number.MAX_SAFE_INTEGER)
      await server.begun
      await sleep(Math.random() * 300)
      server.kill()
      await server.ended
      acknowledged.push(...server.acknowledged)
    }
    const after = await open(url)
    const kept = await after.read(bookId, (book) =>
      acknowledged.filter((id) => book.get(thing, idFor(id, 'thing'))),
    )
    expect(acknowledged.length).toBeGreaterThan(rounds)
    expect(kept).toEqual(acknowledged)
    expect(await after.read(bookId, shown)).toEqual(await replayLog(engine, url))
    const found = await ask(url, 'select id from command')
    expect((await after.head(bookId)).revision).toBe(found.length)
  }, 120_000)

  test('two programs that write to one database at once lose nothing', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    const other = load(url, 2_000)
    await other.begun
    let own = 0
    while (other.acknowledged.length < 2_000 && own < 5_000) {
      await store.run(bookId, [give('thing.put', { box: 'a', name: 'y' })], me)
      own += 1
    }
    await other.ended
    expect(other.acknowledged.length).toBe(2_000)
    expect(await store.read(bookId, (book) => book.count(thing))).toBe(2_000 + own)
    expect(await store.read(bookId, shown)).toEqual(await replayLog(engine, url))
  }, 60_000)
}
