import { expect, test } from 'vitest'
import { give } from '../../src/book/toy.fixture.ts'
import { StoreError } from '../../src/store/error.ts'
import { type EngineFixture, open, openWithBook, shown } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'

/** What holds when the database does not take a commit. */
export function failureSuite({ freshUrl, trap, untrap }: EngineFixture): void {
  test('after a failed commit memory holds what the database holds, and the command can be repeated', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    await trap(url, 'box.label')
    const heard: number[] = []
    store.onRevision((_, revision) => heard.push(revision))
    const label = give('box.label', { id: 'a', label: 'y' })
    await expect(store.run(bookId, [label], me)).rejects.toThrow(StoreError)
    const other = await open(url)
    expect(await store.read(bookId, shown)).toEqual(await other.read(bookId, shown))
    expect(await store.head(bookId)).toMatchObject({ revision: 1 })
    expect(heard).toEqual([])
    expect(await store.command(bookId, label.id)).toBeUndefined()
    await untrap(url)
    expect(await store.run(bookId, [label], me)).toEqual([{ id: label.id, revision: 2 }])
  })

  test('a command that the database does not take fails alone, not those that shared its commit', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await trap(url, 'box.label')
    const add = (id: string) => [give('box.add', { id, label: 'x' })]
    const results = await Promise.allSettled([
      store.run(bookId, add('a'), me),
      store.run(bookId, [give('box.label', { id: 'a', label: 'y' })], me),
      store.run(bookId, add('b'), me),
    ])
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    const other = await open(url)
    expect(await store.read(bookId, shown)).toEqual(await other.read(bookId, shown))
    expect(await store.head(bookId)).toMatchObject({ revision: 2 })
  })
}
