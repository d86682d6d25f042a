import { expect, test } from 'vitest'
import { Book } from './book.ts'
import { perOwner } from './memo.ts'
import { thing, toy } from './toy.fixture.ts'

test('a client’s derivation is computed again only when something of theirs has changed', () => {
  const book = new Book(toy.records.values())
  let computed = 0
  const count = perOwner((facts, owner) => {
    computed += 1
    return facts.where(thing, 'box', owner).length
  })
  const put = (id: string, owner: string) =>
    book.put({ type: 'thing', id, rev: 1, data: { box: owner, name: 'x', on: '2026-01-01' } })
  put('1', 'a')
  expect(count(book, 'a', '2026-11-21')).toBe(1)
  put('2', 'b')
  expect(count(book, 'a', '2026-11-21')).toBe(1)
  expect(computed).toBe(1)
  put('3', 'a')
  expect(count(book, 'a', '2026-11-21')).toBe(2)
  expect(count(book, 'a', '2026-11-22')).toBe(2)
  expect(computed).toBe(3)
})
