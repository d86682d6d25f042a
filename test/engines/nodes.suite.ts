import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Envelope } from '../../src/book/envelope.ts'
import { anyCommand, box, give, thing } from '../../src/book/toy.fixture.ts'
import type { Store } from '../../src/store/types.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { replayLog } from './log.fixture.ts'
import { bookId, me } from './people.fixture.ts'

const steps = fc.array(
  fc.record({
    node: fc.nat(1),
    command: anyCommand,
    /** Undoes what was given this many commands ago instead. */
    undo: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 }),
    wait: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
)

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never

function envelopesOf(given: readonly Step[]): Envelope[] {
  const envelopes: Envelope[] = []
  for (const { command, undo } of given) {
    const past = undo === null ? undefined : envelopes.at(-undo)
    const { name, args } = past ? { name: 'undo', args: { command: past.id } } : command
    envelopes.push({ ...give(name, args), id: randomUUID() })
  }
  return envelopes
}

async function act(nodes: readonly Store[], book: string, given: readonly Step[]): Promise<void> {
  const envelopes = envelopesOf(given)
  let running: Promise<unknown>[] = []
  for (const [at, envelope] of envelopes.entries()) {
    running.push(nodes[given[at]?.node ?? 0]?.run(book, [envelope], me) ?? Promise.reject())
    if (at % 3 === 0) running.push(...nodes.map((node) => node.read(book, shown)))
    if (!given[at]?.wait) continue
    await Promise.all(running)
    running = []
  }
  await Promise.all(running)
}

/** What holds when several programs work on one database. */
export function nodesSuite(engine: EngineFixture): void {
  const { freshUrl } = engine

  test('two nodes that write in turns and at once lose nothing and agree', async () => {
    const url = await freshUrl()
    const nodes = [await open(url), await open(url)]
    await fc.assert(
      fc.asyncProperty(steps, async (given) => {
        const book = randomUUID()
        await nodes[0]?.createBook({ id: book, name: 'Ours' }, me)
        await act(nodes, book, given)
        const replayed = await replayLog(engine, url, book)
        for (const node of nodes) expect(await node.read(book, shown)).toEqual(replayed)
        const rows = await nodes[0]?.rowsSince(book, { rev: 0, id: '' }, 1_000)
        expect(rows?.rows.filter((row) => row.data).length).toBe(replayed.length)
      }),
      { numRuns: 40, seed: 20_261_121 },
    )
  }, 90_000)

  test('one node reads what another has just committed, and hears of it', async () => {
    const url = await freshUrl()
    const writer = await openWithBook(url)
    const reader = await open(url)
    const heard: unknown[] = []
    const stop = reader.onRevision((...news) => heard.push(news))
    await reader.head(bookId)
    for (let at = 1; at <= 20; at += 1) {
      await writer.run(bookId, [give('box.add', { id: `${at}`, label: 'x' })], me)
      expect(await reader.read(bookId, (book) => book.count(box))).toBe(at)
    }
    stop()
    reader.onRevision((...news) => heard.push(news))
    await writer.run(bookId, [give('box.add', { id: 'z', label: 'x' })], me)
    await vi.waitFor(() => expect(heard.at(-1)).toEqual([bookId, 21]), 5_000)
    expect(heard.length).toBe(21)
  })

  test('a node that slept through an import of another catches up before it writes', async () => {
    const url = await freshUrl()
    const awake = await openWithBook(url)
    const asleep = await open(url)
    const sleepers = await asleep.read(bookId, (book) => book.count(thing))
    await awake.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await awake.run(bookId, [give('thing.many', { box: 'a', count: 4_500 })], me)
    const [answer] = await asleep.run(bookId, [give('box.drop', { id: 'a' })], me)
    expect(answer).toEqual({ id: answer?.id, revision: 3 })
    expect(await asleep.read(bookId, (book) => book.count(thing))).toBe(sleepers)
    expect(await awake.read(bookId, shown)).toEqual([])
  })

  test('several nodes may start at once on an empty database', async () => {
    const url = await freshUrl()
    const nodes = await Promise.all([open(url), open(url), open(url), open(url)])
    await nodes[0]?.createBook({ id: bookId, name: 'Ours' }, me)
    await Promise.all(
      nodes.map((node, at) => node.run(bookId, [give('box.add', { id: `${at}`, label: 'x' })], me)),
    )
    expect(await nodes[3]?.read(bookId, (book) => book.count(box))).toBe(4)
  })
}
