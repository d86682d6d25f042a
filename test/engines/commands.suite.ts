import { expect, test } from 'vitest'
import { box, give } from '../../src/book/toy.fixture.ts'
import { type EngineFixture, open, openWithBook } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'
import { trade } from './trade.fixture.ts'

/** What whoever gives commands is promised. */
export function commandsSuite({ freshUrl, ask }: EngineFixture): void {
  test('a command that is sent again is answered the same and done once', async () => {
    const store = await openWithBook(await freshUrl())
    const command = give('thing.put', { box: 'a', name: 'hat' })
    const [, first] = await store.run(
      bookId,
      [give('box.add', { id: 'a', label: 'x' }), command],
      me,
    )
    const later = await store.run(bookId, [command, command], me)
    expect(later).toEqual([first, first])
    expect(await store.read(bookId, (book) => [...book.rows()].length)).toBe(2)
    expect((await store.head(bookId)).revision).toBe(2)
  })

  test('what a command says only once more, such as the rows of a file, the log does not keep', async () => {
    const store = await openWithBook(await freshUrl())
    const many = give('thing.many', { box: 'a', count: 3 })
    await store.run(bookId, [many], me)
    const logged = await store.command(bookId, many.id)
    expect(logged?.envelope.args).toEqual({ count: 3 })
    expect(logged?.changes).toHaveLength(3)
    expect(await store.run(bookId, [many], me)).toMatchObject([{ id: many.id, revision: 1 }])
  })

  test('a command that arrives twice at once is done once', async () => {
    const store = await openWithBook(await freshUrl())
    const command = give('box.add', { id: 'a', label: 'x' })
    const [one, two] = await Promise.all([
      store.run(bookId, [command], me),
      store.run(bookId, [command, command], me),
    ])
    expect([...one, ...two]).toEqual(Array(3).fill({ id: command.id, revision: 1 }))
    const next = give('box.add', { id: 'b', label: 'x' })
    const twice = await store.run(bookId, [next, next], me)
    expect(twice).toEqual(Array(2).fill({ id: next.id, revision: 2 }))
  })

  test('commands of one person are done in the order they were given', async () => {
    const store = await openWithBook(await freshUrl())
    const labels = Array.from({ length: 1_500 }, (_, at) =>
      give('box.label', { id: 'a', label: `${at}` }),
    )
    const answers = await store.run(
      bookId,
      [give('box.add', { id: 'a', label: 'x' }), ...labels],
      me,
    )
    expect(answers.map((answer) => answer.revision)).toEqual(answers.map((_, at) => at + 1))
    expect(await store.read(bookId, (book) => book.get(box, 'a')?.label)).toBe('1499')
  })

  test('people who give commands at the same moment share commits', async () => {
    const store = await openWithBook(await freshUrl())
    const commits: number[] = []
    store.onRevision((_, revision) => commits.push(revision))
    await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        store.run(bookId, [give('box.add', { id: `${at}`, label: 'x' })], me),
      ),
    )
    expect(commits.at(-1)).toBe(200)
    expect(commits.length).toBeLessThan(20)
  })

  test('a refused command is refused the same for ever, and the history knows why', async () => {
    const store = await openWithBook(await freshUrl())
    const early = give('thing.put', { box: 'a', name: 'hat' })
    const refused = await store.run(bookId, [early], me)
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    expect(await store.run(bookId, [early], me)).toEqual(refused)
    expect(refused).toEqual([{ id: early.id, revision: 0, refusal: { code: 'box.unknown' } }])
    const logged = await store.command(bookId, early.id)
    expect(logged).toMatchObject({ envelope: early, changes: [], refusal: { code: 'box.unknown' } })
  })

  test('a command that changes nothing leaves the revision alone', async () => {
    const store = await openWithBook(await freshUrl())
    await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], me)
    const [answer] = await store.run(bookId, [give('box.label', { id: 'a', label: 'x' })], me)
    expect(answer?.revision).toBe(1)
    expect((await store.rowsSince(bookId, { rev: 1, id: 'box a' }, 10)).rows).toEqual([])
  })

  test('what was done is undone from the history, after a restart too', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    const add = give('box.add', { id: 'a', label: 'x' })
    await store.run(bookId, [add], me)
    await store.close()
    const again = await open(url)
    const [answer] = await again.run(bookId, [give('undo', { command: add.id })], me)
    expect(answer).toEqual({ id: answer?.id, revision: 2 })
    expect(await again.read(bookId, (book) => book.count(box))).toBe(0)
  })

  test('what was done a moment ago, in the same commit, is undone', async () => {
    const store = await openWithBook(await freshUrl())
    const add = give('box.add', { id: 'a', label: 'x' })
    await store.run(bookId, [add, give('undo', { command: add.id })], me)
    expect(await store.read(bookId, (book) => book.count(box))).toBe(0)
  })

  test('what the history does not know cannot be undone', async () => {
    const store = await openWithBook(await freshUrl())
    const unknown = give('box.add', { id: 'a', label: 'x' })
    const [answer] = await store.run(bookId, [give('undo', { command: unknown.id })], me)
    expect(answer?.refusal?.code).toBe('undo.unknown')
  })

  test('what was erased from the history cannot be undone, and is not done again', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    const add = give('box.add', { id: 'a', label: 'x' })
    await store.run(bookId, [add], me)
    await ask(url, 'update command set args = null, changes = null')
    const undo = give('undo', { command: add.id })
    const [same, undone] = await store.run(bookId, [add, undo], me)
    expect(same).toEqual({ id: add.id, revision: 1 })
    expect(undone?.refusal?.code).toBe('undo.erased')
  })

  test('a device whose clock is two days ahead is told so', async () => {
    const clock = () => '2026-11-21T10:00:00Z'
    const store = await open(await freshUrl(), trade, { clock })
    await store.createBook({ id: bookId, name: 'Mine' }, me)
    const ahead = { ...give('box.add', { id: 'a', label: 'x' }), at: '2026-11-23T10:00:00Z' }
    const [answer] = await store.run(bookId, [ahead], me)
    expect(answer?.refusal?.code).toBe('command.clock-ahead')
    const nearly = { ...give('box.add', { id: 'a', label: 'x' }), at: '2026-11-22T09:00:00Z' }
    expect(await store.run(bookId, [nearly], me)).toEqual([{ id: nearly.id, revision: 1 }])
    expect((await store.command(bookId, nearly.id))?.receivedAt).toBe(clock())
  })

  test('whoever may only look changes nothing', async () => {
    const store = await openWithBook(await freshUrl())
    const viewer = { id: 'you', role: 'viewer' } as const
    const [answer] = await store.run(bookId, [give('box.add', { id: 'a', label: 'x' })], viewer)
    expect(answer?.refusal?.code).toBe('command.forbidden')
  })

  test('a fault of the program fails the command that met it and nobody else’s', async () => {
    const store = await openWithBook(await freshUrl())
    const add = (id: string) => give('box.add', { id, label: 'x' })
    const later = add('later')
    const [mine, faulty, yours] = await Promise.allSettled([
      store.run(bookId, [add('a')], me),
      store.run(bookId, [add('b'), give('break', {}), later], me),
      store.run(bookId, [add('c')], me),
    ])
    expect([mine.status, faulty.status, yours.status]).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await store.read(bookId, (book) => book.count(box))).toBe(3)
    expect(await store.command(bookId, later.id)).toBeUndefined()
  })
}
