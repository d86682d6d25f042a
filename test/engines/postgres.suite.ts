import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { box, give } from '../../src/book/toy.fixture.ts'
import { cutLine } from './cut.fixture.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { replayLog } from './log.fixture.ts'
import { bookId, me } from './people.fixture.ts'

const hangUp = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`

/** What holds when the line to the database breaks. */
export function postgresSuite(engine: EngineFixture): void {
  const { freshUrl, ask } = engine

  test('a commit whose answer was lost on the way is answered as done, and done once', async () => {
    const direct = await freshUrl()
    const line = await cutLine(direct)
    const store = await openWithBook(line.url)
    onTestFinished(() => line.close())
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    for (let revision = 2; revision < 8; revision += 1) {
      line.cutAtCommit()
      const [answer] = await store.run(
        bookId,
        [give('box.label', { id: 'a', label: `${revision}` })],
        me,
      )
      expect(answer).toEqual({ id: answer?.id, revision })
    }
    expect(await store.read(bookId, shown)).toEqual(await replayLog(engine, direct))
  })

  test('a line that breaks again and again under load loses nothing and is made anew', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    let left = 200
    const acknowledged: string[] = []
    const client = async () => {
      while (left > 0) {
        left -= 1
        const command = give('box.add', { id: `${left}`, label: 'x' })
        const answers = await store.run(bookId, [command], me).catch(() => [])
        for (const answer of answers) acknowledged.push(answer.id)
        await sleep(5)
      }
    }
    const clients = Promise.all(Array.from({ length: 8 }, client))
    for (let times = 0; times < 5; times += 1) {
      await sleep(40)
      await ask(url, hangUp)
    }
    await clients
    const found = (await ask(url, 'select id from command')).map((row) => row.id)
    expect(acknowledged.filter((id) => !found.includes(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(100)
    expect(await store.read(bookId, shown)).toEqual(await replayLog(engine, url))
  }, 90_000)

  test('a node whose ear was cut off hears of others again', async () => {
    const url = await freshUrl()
    const writer = await openWithBook(url)
    const reader = await open(url)
    const heard: number[] = []
    reader.onRevision((_, revision) => heard.push(revision))
    await reader.head(bookId)
    await ask(url, hangUp)
    await sleep(10)
    await writer.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await vi.waitFor(() => expect(heard).toEqual([1]), 5_000)
    expect(await reader.read(bookId, (book) => book.count(box))).toBe(1)
  })

  test('a server that is not there is said to be out of reach', async () => {
    const nowhere = 'postgres://postgres@127.0.0.1:1/nothing'
    await expect(open(nowhere)).rejects.toMatchObject({ code: 'store.unreachable' })
    const missing = (await freshUrl()).replace(/\w+$/, 'missing')
    await expect(open(missing)).rejects.toMatchObject({ code: 'store.unreachable' })
  })
}
