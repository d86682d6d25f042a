import { expect, test } from 'vitest'
import { give } from '../../src/book/toy.fixture.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { burnBox, burningTrade, kept, secret } from './erasing.fixture.ts'
import { bookId, me } from './people.fixture.ts'

/** What whoever is erased is promised. */
export function erasingSuite({ freshUrl, ask }: EngineFixture): void {
  async function burntBook() {
    const url = await freshUrl()
    const store = await openWithBook(url, burningTrade)
    const deeds = kept()
    const answers = await store.run(bookId, Object.values(deeds), me)
    const burn = burnBox()
    await store.run(bookId, [burn], me)
    return { url, store, deeds, answers, burn }
  }

  /** The database as an SQL tool shows it. */
  async function everything(url: string): Promise<string> {
    const tables = ['record', 'command', 'trace']
    const found = await Promise.all(tables.map((table) => ask(url, `select * from ${table}`)))
    return JSON.stringify(found)
  }

  test('once somebody is erased no table knows a word of them', async () => {
    const { url, store } = await burntBook()
    expect(await everything(url)).not.toContain(secret)
    expect(await store.read(bookId, (book) => JSON.stringify(shown(book)))).not.toContain(secret)
  })

  test('what says nothing of them stays: totals are as they were', async () => {
    const { store } = await burntBook()
    const rows = await store.read(bookId, (book) => shown(book))
    expect(rows).toContainEqual(
      expect.objectContaining({ type: 'weight', data: { box: 'a', grams: 300 } }),
    )
  })

  test('whoever sends such a command again is answered as before', async () => {
    const { store, deeds, answers, burn } = await burntBook()
    expect(await store.run(bookId, Object.values(deeds), me)).toEqual(answers)
    expect(await store.run(bookId, [burn], me)).toMatchObject([{ id: burn.id }])
    expect(await store.read(bookId, (book) => book.fields('box', 'a'))).toBeNull()
  })

  test('the erasing cannot be taken back, nor what was done to them, and the sentence says so', async () => {
    const { store, deeds, burn } = await burntBook()
    for (const { id } of [burn, deeds.add, deeds.weigh]) {
      const [answer] = await store.run(bookId, [give('undo', { command: id })], me)
      expect(answer?.refusal?.code).toBe('undo.erased')
    }
  })

  test('the history tells that something was done, without what', async () => {
    const { store, deeds, burn } = await burntBook()
    const { commands } = await store.history(bookId, { limit: 20 })
    const told = new Map(commands.map((one) => [one.envelope.id, one]))
    for (const { id } of [burn, deeds.add, deeds.thing, deeds.weigh]) {
      expect(told.get(id)).toMatchObject({ erased: true, changes: [], envelope: { args: null } })
    }
    expect(told.get(deeds.after.id)?.changes).toHaveLength(1)
    expect((await store.history(bookId, { owner: 'a', limit: 20 })).commands).toEqual([])
  })

  test('what was done to several stays as far as it was done to the others, and is taken back there', async () => {
    const { store, deeds } = await burntBook()
    const both = await store.command(bookId, deeds.both.id)
    expect(both?.envelope.args).toBeNull()
    expect(both?.changes.map(({ id }) => id)).toEqual(['b'])
    const back = [deeds.after, deeds.both].map(({ id }) => give('undo', { command: id }))
    expect((await store.run(bookId, back, me)).map(({ refusal }) => refusal)).toEqual([
      undefined,
      undefined,
    ])
    expect(await store.read(bookId, (book) => book.fields('box', 'b'))).toEqual({ label: 'кукла' })
  })

  test('what a crash cut short is done at the next start', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url, burningTrade)
    await store.run(bookId, Object.values(kept()), me)
    const before = await ask(url, 'select id, args, changes from command')
    await store.run(bookId, [burnBox()], me)
    await store.close()
    for (const { id, args, changes } of before) {
      const as = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
      await ask(
        url,
        `update command set args = '${as(args)}', changes = '${as(changes)}' where id = '${id}'`,
      )
    }
    await ask(url, 'delete from trace')
    await ask(url, 'update book set traced = 0')
    expect(await everything(url)).toContain(secret)
    const again = await open(url, burningTrade)
    await again.wipe(bookId)
    expect(await everything(url)).not.toContain(secret)
  })

  test('while others work on the same book nothing of it is missed', async () => {
    const url = await freshUrl()
    const [one, two] = [await openWithBook(url, burningTrade), await open(url, burningTrade)]
    await one.run(bookId, Object.values(kept()), me)
    const busy = Array.from({ length: 20 }, (_, at) =>
      two.run(bookId, [give('box.label', { id: 'a', label: `${secret} ${at}` })], me),
    )
    await Promise.all([...busy, one.run(bookId, [burnBox()], me)])
    await two.wipe(bookId)
    expect(await everything(url)).not.toContain(secret)
  })
}
