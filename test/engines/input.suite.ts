import { expect, test } from 'vitest'
import { box, give } from '../../src/book/toy.fixture.ts'
import { type EngineFixture, openWithBook } from './engines.fixture.ts'
import { bookId, me } from './people.fixture.ts'

const half = '\ud83d'

/** What becomes of input that databases do not take alike. */
export function inputSuite({ freshUrl, ask }: EngineFixture): void {
  test.each([
    ['NUL', { id: 'a', label: 'x\0y' }, 'label'],
    ['half of a picture', { id: 'a', label: `x${half}` }, 'label'],
    ['NUL deep inside', { id: 'a', label: 'x', more: [{ deep: '\0' }] }, 'more.0.deep'],
    ['NUL in the name of a field', { id: 'a', label: 'x', 'a\0': 1 }, ''],
  ])('text with %s is refused with its place', async (_, args, at) => {
    const store = await openWithBook(await freshUrl())
    const bad = give('box.add', args)
    const [answer] = await store.run(bookId, [bad], me)
    expect(answer?.refusal).toMatchObject({ code: 'input.bad-character', at })
    expect(await store.run(bookId, [bad], me)).toEqual([answer])
    expect((await store.command(bookId, bad.id))?.envelope.args).toBeNull()
  })

  test('a bad character outside the arguments harms nobody in the same commit', async () => {
    const store = await openWithBook(await freshUrl())
    const good = give('box.add', { id: 'a', label: 'x' })
    const named = { ...give('box.add', { id: 'b', label: 'x' }), actor: 'm\0e', tz: half }
    const [, kept, refused] = await store.run(
      bookId,
      [good, named, { ...give('box.add', { id: 'c', label: 'x' }), id: 'c\0' }],
      me,
    )
    expect(kept?.refusal).toBeUndefined()
    expect(refused?.refusal?.code).toBe('input.bad-character')
    expect((await store.command(bookId, named.id))?.envelope.actor).toBe('m\ufffde')
    expect(await store.read(bookId, (book) => book.count(box))).toBe(2)
  })

  test.each([
    ['an escape that someone typed', '\\u0000 \\ud83d \\\\u0000'],
    ['emoji, marks from right to left, quotes', '👩‍👩‍👧 \u202e"\'\\{},NULL\n\t%$1?'],
    ['a name of 10,000 letters', 'ё'.repeat(10_000)],
  ])('%s is kept letter by letter', async (_, label) => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.run(bookId, [give('box.add', { id: label, label })], me)
    const page = await store.rowsSince(bookId, { rev: 0, id: '' }, 10)
    expect(page.rows).toEqual([{ type: 'box', id: label, rev: 1, data: { label } }])
    expect(await ask(url, 'select label from box')).toEqual([{ label }])
  })

  test('fields that a newer program wrote survive an edit by this one', async () => {
    const url = await freshUrl()
    const store = await openWithBook(url)
    await store.read(bookId, (book) => book.count(box))
    const data = `'{"label":"x","colour":{"red":1}}'`
    await ask(url, `insert into record values ('b', 'box', 'a', 1, 0, ${data})`)
    await ask(url, `insert into record values ('b', 'hologram', 'h', 1, 0, ${data})`)
    await ask(url, `update book set revision = 1`)
    const [answer] = await store.run(bookId, [give('box.label', { id: 'a', label: 'y' })], me)
    expect(answer?.revision).toBe(2)
    const page = await store.rowsSince(bookId, { rev: 0, id: '' }, 10)
    expect(page.rows).toEqual([
      { type: 'hologram', id: 'h', rev: 1, data: { label: 'x', colour: { red: 1 } } },
      { type: 'box', id: 'a', rev: 2, data: { label: 'y', colour: { red: 1 } } },
    ])
  })
}
