import { expect, test } from 'vitest'
import type { Row } from '../../src/book/change.ts'
import { createRegistry } from '../../src/book/registry.ts'
import { box, give, thing } from '../../src/book/toy.fixture.ts'
import { StoreError } from '../../src/store/error.ts'
import type { Cursor, Store } from '../../src/store/types.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

async function pull(store: Store, limit: number): Promise<{ rows: Row[]; pages: number }> {
  const rows: Row[] = []
  let pages = 0
  let since: Cursor | undefined = { rev: 0, id: '' }
  while (since) {
    const page = await store.rowsSince(bookId, since, limit)
    rows.push(...page.rows)
    pages += 1
    since = page.next
  }
  return { rows, pages }
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => (error instanceof StoreError ? error.code : error),
  )

/** What whoever reads is promised. */
export function readingSuite({ name, freshUrl, ask }: EngineFixture): void {
  test('an import of 5,000 records is pulled page by page without loss or repetition', async () => {
    const store = await openWithBook(await freshUrl())
    const many = give('thing.many', { box: 'a', count: 5_000 })
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' }), many], me)
    const { rows, pages } = await pull(store, 700)
    expect(pages).toBe(8)
    expect(rows.length).toBe(5_001)
    expect(new Set(rows.map((row) => row.id)).size).toBe(5_001)
    expect(rows.slice(1).every((row) => row.rev === 2)).toBe(true)
    expect((await pull(store, 5_001)).pages).toBe(1)
  })

  test('a record that was deleted is pulled as gone', async () => {
    const store = await openWithBook(await freshUrl())
    await store.run(
      bookId,
      [
        give('box.add', { id: 'a', label: 'x' }),
        give('thing.put', { box: 'a', name: 'hat' }),
        give('box.drop', { id: 'a' }),
      ],
      me,
    )
    const { rows } = await pull(store, 10)
    expect(rows.map(({ type, rev, data }) => ({ type, rev, data }))).toEqual([
      { type: 'box', rev: 3, data: null },
      { type: 'thing', rev: 3, data: null },
    ])
    const [again] = await store.run(bookId, [give('box.add', { id: 'a', label: 'new' })], me)
    expect(again?.revision).toBe(4)
    expect((await pull(store, 10)).rows.at(-1)?.data).toEqual({ label: 'new' })
  })

  test('after a restart the book is the same', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    const many = give('thing.many', { box: 'a', count: 2_345 })
    await store.run(bookId, [give('box.add', { id: 'a b', label: 'x' }), many], me)
    const was = await store.read(bookId, shown)
    const head = await store.head(bookId)
    await store.close()
    const again = await open(url)
    expect(await again.read(bookId, shown)).toEqual(was)
    expect(await again.head(bookId)).toEqual(head)
    expect(await again.books()).toEqual([{ id: bookId, name: 'Mine' }])
  })

  test('many books are answered for in little memory', async () => {
    const store = await open(await freshUrl(), trade, { residentBytes: 1_000 })
    const books = Array.from({ length: 12 }, (_, at) => `book ${at}`)
    for (const id of books) {
      await store.createBook({ id, name: id }, me)
      await store.run(id, [give('thing.many', { box: id, count: 20 })], me)
    }
    await Promise.all(
      [...books, ...books].map(async (id) => {
        expect(await store.read(id, (book) => book.where(thing, 'box', id).length)).toBe(20)
      }),
    )
  })

  test('a restored database has another epoch, and memory of the old one is dropped', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await ask(url, `delete from record`)
    await ask(url, `update book set epoch = 'after', revision = 1`)
    expect(await store.read(bookId, (book) => book.count(box))).toBe(0)
    expect(await store.head(bookId)).toEqual({ epoch: 'after', revision: 1 })
    const [answer] = await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    expect(answer).toEqual({ id: answer?.id, revision: 2 })
  })

  test('people ask their data with SQL, by record type', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    const drop = give('box.drop', { id: 'gone' })
    await store.run(
      bookId,
      [
        give('box.add', { id: 'a', label: 'hats' }),
        give('box.add', { id: 'gone', label: 'old' }),
        drop,
        give('order.take', { total: 100 }),
      ],
      me,
    )
    expect(await ask(url, 'select book, id, rev, label, shelf from box')).toMatchObject([
      { book: 'b', id: 'a', label: 'hats', shelf: null },
    ])
    const orders = await ask(url, 'select total, "in words" as words from "order"')
    expect(orders).toEqual([{ total: name === 'SQLite' ? 100 : '100', words: 'сто' }])
    expect(await ask(url, 'select kind, crumbs, cups from left_over')).toEqual([])
  })

  test('the SQL views follow the record types', async () => {
    const url = await freshUrl()
    await (await openWithBook(url)).close()
    const fewer = createRegistry({ records: [box], commands: [], views: [] })
    await (await open(url, fewer)).close()
    await expect(ask(url, 'select * from "order"')).rejects.toThrow('order')
    expect(await ask(url, 'select * from box')).toEqual([])
  })

  test('a book that is not there, or is there already, is said to be so', async () => {
    const store = await openWithBook(await freshUrl())
    const command = give('box.add', { id: 'a', label: 'x' })
    expect(await codeOf(store.head('other'))).toBe('store.no-book')
    expect(await codeOf(store.run('other', [command], me))).toBe('store.no-book')
    expect(await codeOf(store.read('other', shown))).toBe('store.no-book')
    expect(await codeOf(store.rowsSince('other', { rev: 0, id: '' }, 1))).toBe('store.no-book')
    expect(await codeOf(store.createBook({ id: bookId, name: 'Two' }, me))).toBe(
      'store.book-exists',
    )
    await store.close()
    expect(await codeOf(store.run(bookId, [command], me))).toBe('store.closed')
  })

  test('a database of a newer program is left alone', async () => {
    const url = await freshUrl()
    await (await openWithBook(url)).close()
    await ask(url, `update meta set value = '999' where name = 'schema'`)
    expect(await codeOf(open(url))).toBe('store.newer')
  })
}
