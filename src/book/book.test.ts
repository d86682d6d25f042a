import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from './book.ts'
import { type Change, invert } from './change.ts'
import type { Envelope } from './envelope.ts'
import { execute, type Host } from './execute.ts'
import { Overlay } from './overlay.ts'
import { anyCommand, box, give, thing, toy } from './toy.fixture.ts'

const host: Host = { role: 'owner', changesOf: () => undefined }
const types = [...toy.records.values()]

function run(book: Book, envelope: Envelope): readonly Change[] {
  const result = execute(toy, book, envelope, host)
  if (!result.ok) return []
  book.apply(result.value)
  return result.value
}

function shown(book: Book): unknown[] {
  return [...book.rows()].toSorted((a, b) => `${a.type}${a.id}`.localeCompare(`${b.type}${b.id}`))
}

function indexes(book: Book): unknown {
  const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id).toSorted()
  return [...'abcd'].map((value) => [
    ids(book.where(thing, 'box', value)),
    ids(book.where(thing, 'letter', value)),
    ids(book.where(box, 'shelf', value)),
  ])
}

test('a book that was changed step by step equals the same book loaded at once', () => {
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 40, size: 'max' }), (commands) => {
      const grown = new Book(types)
      // An index is made when it is first asked, and kept right from then on.
      indexes(grown)
      for (const { name, args } of commands) run(grown, give(name, args))
      const loaded = Book.of(types, grown.rows())
      expect(shown(loaded)).toEqual(shown(grown))
      expect(indexes(loaded)).toEqual(indexes(grown))
    }),
  )
})

test('changes taken back in reverse order leave the book as it was', () => {
  fc.assert(
    fc.property(fc.array(anyCommand), fc.array(anyCommand), (before, after) => {
      const book = new Book(types)
      for (const { name, args } of before) run(book, give(name, args))
      const was = shown(book)
      const changes = after.flatMap(({ name, args }) => run(book, give(name, args)))
      book.apply(changes.toReversed().map(invert))
      expect(shown(book)).toEqual(was)
    }),
  )
})

test('uncommitted changes laid over a book show what the book would show', () => {
  fc.assert(
    fc.property(fc.array(anyCommand), fc.array(anyCommand), (before, after) => {
      const base = new Book(types)
      for (const { name, args } of before) run(base, give(name, args))
      const whole = Book.of(types, base.rows())
      const over = new Overlay(base, toy.records)
      for (const { name, args } of after) {
        const envelope = give(name, args)
        const result = execute(toy, over, envelope, host)
        if (result.ok) over.apply(result.value)
        run(whole, envelope)
      }
      expect(new Set([...over.all(thing)].map((t) => t.id))).toEqual(
        new Set([...whole.all(thing)].map((t) => t.id)),
      )
      for (const id of 'abcd') {
        expect(over.get(box, id)).toEqual(whole.get(box, id))
        expect(over.where(thing, 'box', id).length).toBe(whole.where(thing, 'box', id).length)
      }
    }),
  )
})

test('a book asked about an earlier day knows nothing that came later', () => {
  const book = new Book(types)
  run(book, give('box.add', { id: 'a', label: 'hats' }))
  book.put({
    type: 'thing',
    id: 't',
    rev: 1,
    data: { box: 'a', name: 'x', on: '2026-03-01', gone: '2026-05-01' },
  })
  expect(book.asOf('2026-06-01')).toBe(book)
  expect(book.asOf('2026-04-01').get(thing, 't')).toEqual({
    id: 't',
    box: 'a',
    name: 'x',
    on: '2026-03-01',
  })
  expect(book.asOf('2026-02-01').get(thing, 't')).toBeUndefined()
  expect(book.asOf('2026-02-01').get(box, 'a')).toBeDefined()
})

test('fields that a newer version wrote survive an edit by an older one', () => {
  const book = new Book(types)
  book.put({ type: 'box', id: 'a', rev: 1, data: { label: 'hats', colour: 'red' } })
  run(book, give('box.label', { id: 'a', label: 'shoes' }))
  expect(book.fields('box', 'a')).toEqual({ label: 'shoes', colour: 'red' })
})
