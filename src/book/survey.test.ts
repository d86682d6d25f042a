import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Book } from './book.ts'
import { execute } from './execute.ts'
import { defineRecord } from './record.ts'
import { survey } from './survey.ts'
import { anyCommand, box, give, thing, toy } from './toy.fixture.ts'

test('a survey kept up to date step by step equals one made at once', () => {
  const count = (book: Book, { id }: { id: string }) =>
    book.where(thing, 'box', id).length || undefined
  fc.assert(
    fc.property(
      fc.array(anyCommand, { maxLength: 40, size: 'max' }),
      fc.integer({ min: 1, max: 5 }),
      (commands, every) => {
        const book = new Book(toy.records.values())
        const kept = survey(box, count)
        commands.forEach(({ name, args }, nth) => {
          const result = execute(toy, book, give(name, args), {
            role: 'owner',
            changesOf: () => undefined,
          })
          if (result.ok) book.apply(result.value)
          if (nth % every === 0) kept(book, '2026-11-21')
        })
        expect(new Map(kept(book, '2026-11-21'))).toEqual(
          new Map(survey(box, count)(book, '2026-11-21')),
        )
      },
    ),
  )
})

test('after one change only the client it touched is looked at again', () => {
  const book = new Book(toy.records.values())
  const looked: string[] = []
  const kept = survey(box, (_, { id }) => looked.push(id))
  for (const id of ['a', 'b', 'c']) book.put({ type: 'box', id, rev: 1, data: { label: id } })
  kept(book, '2026-11-21')
  book.put({ type: 'thing', id: 't', rev: 2, data: { box: 'b', name: 'x', on: '2026-01-01' } })
  kept(book, '2026-11-21')
  expect(looked).toEqual(['a', 'b', 'c', 'b'])
  kept(book, '2026-11-22')
  expect(looked).toHaveLength(7)
})

test('when a record has changed that is nobody’s, everybody is looked at again', () => {
  const sign = defineRecord('sign', z.looseObject({ text: z.string() }))
  const book = new Book([...toy.records.values(), sign])
  const looked: string[] = []
  const kept = survey(box, (_, { id }) => looked.push(id))
  for (const id of ['a', 'b']) book.put({ type: 'box', id, rev: 1, data: { label: id } })
  kept(book, '2026-11-21')
  for (const data of [{ text: 'open' }, { text: 'closed' }, null]) {
    looked.length = 0
    book.put({ type: 'sign', id: 's', rev: 2, data })
    kept(book, '2026-11-21')
    expect(looked).toEqual(['a', 'b'])
  }
})
