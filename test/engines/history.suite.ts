import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../src/book/change.ts'
import { ownerIn } from '../../src/book/record.ts'
import { anyCommand, give, thing } from '../../src/book/toy.fixture.ts'
import type { Store } from '../../src/store/types.ts'
import { type EngineFixture, open, openWithBook } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

async function done(store: Store, ...commands: ReturnType<typeof give>[]) {
  return store.run(bookId, commands, me)
}

const addBox = (id: string) => give('box.add', { id, label: id })
const label = (id: string, text: string) => give('box.label', { id, label: text })
const put = (id: string, name: string) => give('thing.put', { box: id, name })

/** What whoever asks what was done is promised. */
export function historySuite({ freshUrl, ask }: EngineFixture): void {
  test('the history of a box tells what was done to it and to what lies in it, the latest first', async () => {
    const store = await openWithBook(await freshUrl())
    const deeds = [addBox('a'), addBox('b'), put('a', 'hat'), label('b', 'x'), label('a', 'y')]
    await done(store, ...deeds)
    const { commands, next } = await store.history(bookId, { owner: 'a', limit: 10 })
    const [first, , second, , third] = deeds
    expect(commands.map(({ envelope }) => envelope)).toEqual([third, second, first])
    expect(next).toBeUndefined()
  })

  test('of a command that touched many, the history of one tells only what is theirs', async () => {
    const store = await openWithBook(await freshUrl())
    const drop = give('box.drop', { id: 'a' })
    await done(store, addBox('a'), put('a', 'hat'), addBox('b'), put('b', 'cap'), drop)
    const many = give('thing.many', { box: 'b', count: 3 })
    await done(store, many, give('undo', { command: many.id, also: [drop.id] }))
    const ofA = await store.history(bookId, { owner: 'a', limit: 1 })
    expect(ofA.commands[0]?.envelope.name).toBe('undo')
    expect(ofA.commands[0]?.changes.map(({ type }) => type).toSorted()).toEqual(['box', 'thing'])
    const ofB = await store.history(bookId, { owner: 'b', limit: 1 })
    expect(ofB.commands[0]?.changes).toHaveLength(3)
  })

  test('what a box that is gone held is told still, and what is only whispered is not', async () => {
    const store = await openWithBook(await freshUrl())
    await done(store, addBox('a'), put('a', 'hat'), give('box.drop', { id: 'a' }))
    await done(store, label('a', 'refused'), addBox('b'), label('b', 'b'))
    const { commands } = await store.history(bookId, { owner: 'a', limit: 10 })
    expect(commands.map(({ envelope }) => envelope.name)).toEqual([
      'box.drop',
      'thing.put',
      'box.add',
    ])
    const all = await store.history(bookId, { limit: 10 })
    expect(all.commands.map(({ revision }) => revision)).toEqual([4, 3, 2, 1])
  })

  test('a long history is read page by page, without loss or repetition while it grows', async () => {
    const store = await openWithBook(await freshUrl())
    await done(store, addBox('a'), ...Array.from({ length: 25 }, (_, at) => label('a', `${at}`)))
    for (const owner of [undefined, 'a']) {
      const seen: number[] = []
      let before: number | undefined
      do {
        const page = await store.history(bookId, {
          limit: 10,
          ...(owner && { owner }),
          ...(before && { before }),
        })
        seen.push(...page.commands.map(({ revision }) => revision))
        before = page.next
        await done(store, label('a', `later ${seen.length} ${owner}`))
      } while (before)
      expect(seen).toEqual(Array.from(seen, (_, at) => (seen[0] ?? 0) - at))
      expect(seen.at(-1)).toBe(1)
    }
  })

  test('what an older program wrote down is told, too', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await done(store, addBox('a'), put('a', 'hat'), label('a', 'x'))
    await store.history(bookId, { owner: 'a', limit: 1 })
    await ask(url, 'delete from trace')
    await ask(url, 'update book set traced = 0')
    await store.close()
    const again = await open(url)
    expect((await again.history(bookId, { owner: 'a', limit: 10 })).commands).toHaveLength(3)
  })

  test('whoever asks at once, on one node or two, gets the whole and nothing twice', async () => {
    const url = await freshUrl()
    const [one, two] = [await openWithBook(url), await open(url)]
    await done(one, addBox('a'), ...Array.from({ length: 40 }, (_, at) => label('a', `${at}`)))
    const asked = [one, two, one, two].map((store) =>
      store.history(bookId, { owner: 'a', limit: 100 }),
    )
    const working = done(two, label('a', 'meanwhile'))
    for (const { commands } of await Promise.all(asked)) {
      expect(commands.length).toBeGreaterThanOrEqual(41)
      expect(new Set(commands.map(({ revision }) => revision)).size).toBe(commands.length)
    }
    await working
    expect((await one.history(bookId, { owner: 'a', limit: 100 })).commands).toHaveLength(42)
  })

  test('whatever was done, each history holds exactly the changes of its own', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    let books = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { maxLength: 25 }), async (commands) => {
        books += 1
        const id = `p${books}`
        await store.createBook({ id, name: id }, me)
        const cut = Math.floor(commands.length / 2)
        const expected = new Map<string, string[]>()
        for (const [at, { name, args }] of commands.entries()) {
          if (at === cut) await store.history(id, { owner: 'a', limit: 1 })
          await store.run(id, [give(name, args)], me)
        }
        const all = await store.history(id, { limit: 100 })
        const owners = new Map<string, string>()
        for (const { revision, changes } of all.commands.toReversed()) {
          for (const change of changes) {
            const owner = ownerOf(change) ?? owners.get(keyOf(change)) ?? ''
            owners.set(keyOf(change), owner)
            expected.set(owner, [...(expected.get(owner) ?? []), `${revision} ${keyOf(change)}`])
          }
        }
        for (const [owner, keys] of expected) {
          const page = await store.history(id, { owner, limit: 100 })
          const told = page.commands.flatMap(({ revision, changes }) =>
            changes.map((change) => `${revision} ${keyOf(change)}`),
          )
          expect(told.toSorted()).toEqual(keys.toSorted())
        }
      }),
      { numRuns: 25 },
    )
  })

  test('what was deleted and is still gone is found with the command that took it', async () => {
    const store = await openWithBook(await freshUrl())
    const [dropA, dropB] = [give('box.drop', { id: 'a' }), give('box.drop', { id: 'b' })]
    await done(store, addBox('a'), put('a', 'hat'), addBox('b'), dropA, dropB)
    const gone = async () =>
      (await store.deletions(bookId, 'box', { limit: 10 })).commands.map(
        ({ envelope }) => envelope.id,
      )
    expect(await gone()).toEqual([dropB.id, dropA.id])
    const page = await store.deletions(bookId, 'box', { limit: 1 })
    expect(page.next).toBe(5)
    await done(store, give('undo', { command: dropA.id }))
    expect(await gone()).toEqual([dropB.id])
    expect(await store.read(bookId, (book) => book.where(thing, 'box', 'a'))).toHaveLength(1)
  })

  test('what was erased stays in the history as something that was done, and no more', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    const add = addBox('a')
    await done(store, add)
    await store.history(bookId, { owner: 'a', limit: 1 })
    await ask(url, 'update command set args = null, changes = null')
    const { commands } = await store.history(bookId, { owner: 'a', limit: 1 })
    expect(commands).toMatchObject([{ envelope: { id: add.id, args: null }, erased: true }])
    expect(await store.named(bookId, [add.id])).toEqual(
      new Map([[add.id, { name: 'box.add', args: null }]]),
    )
    const [answer] = await done(store, give('undo', { command: add.id }))
    expect(answer?.refusal?.code).toBe('undo.erased')
  })
}

function ownerOf({ type, id, before, after }: Change): string | undefined {
  const known = trade.records.get(type)
  return ownerIn(known, id, { ...before, ...after }) ?? undefined
}

function keyOf({ type, id }: Change): string {
  return `${type} ${id}`
}
