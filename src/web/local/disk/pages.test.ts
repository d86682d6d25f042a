import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '../../../book/change.ts'
import { pageAfter, pageKey, rowsByPage, rowsOfPage } from './pages.ts'

const row: fc.Arbitrary<Row> = fc.record({
  type: fc.constantFrom('client', 'order'),
  id: fc.uuid(),
  rev: fc.integer({ min: 1, max: 9 }),
  data: fc.option(fc.record({ first: fc.string() })),
})

test('a record always lies on the same page, and no page has records of two types', () => {
  fc.assert(
    fc.property(fc.constantFrom('client', 'order'), fc.uuid(), (type, id) => {
      expect(pageKey(type, id)).toBe(pageKey(type, id))
      expect(pageKey(type, id).split(' ')[0]).toBe(type)
    }),
  )
})

test('ten thousand clients spread evenly over the pages', () => {
  const ids = fc.sample(fc.uuid({ version: 7 }), { numRuns: 10_000, seed: 1 })
  const rows = ids.map((id) => ({ type: 'client', id, rev: 1, data: {} }))
  const sizes = [...rowsByPage(rows).values()].map((page) => page.length)
  expect(sizes).toHaveLength(64)
  expect(Math.max(...sizes)).toBeLessThan(250)
})

test('rows that come in two parts leave the same page as rows that come at once', () => {
  fc.assert(
    fc.property(fc.array(row), fc.nat(), (rows, cut) => {
      const ordered = rows.toSorted((a, b) => a.rev - b.rev)
      const at = cut % (rows.length + 1)
      const once = pageAfter(undefined, ordered)
      const twice = pageAfter(pageAfter(undefined, ordered.slice(0, at)), ordered.slice(at))
      expect(sorted(twice)).toEqual(sorted(once))
    }),
  )
})

test('a deleted client leaves the page and an older row does not replace a newer one', () => {
  const page = pageAfter(undefined, [client('a', 2, 'Ольга'), client('b', 2, 'Мария')])
  const gone = { type: 'client', id: 'a', rev: 3, data: null }
  const later = pageAfter(page, [gone, client('b', 1, 'Маша')])
  expect(rowsOfPage(later ?? '')).toEqual([client('b', 2, 'Мария')])
})

test('a page whose last client is deleted is no page any more', () => {
  const page = pageAfter(undefined, [client('a', 2, 'Ольга')])
  expect(pageAfter(page, [{ type: 'client', id: 'a', rev: 3, data: null }])).toBeUndefined()
})

function client(id: string, rev: number, first: string): Row {
  return { type: 'client', id, rev, data: { first } }
}

function sorted(page: string | undefined) {
  return rowsOfPage(page ?? '[]').toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
