import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { rowIds } from './row-ids.ts'

const uuid = z.uuid()

test('every card and order of a file has an id of its own, which is a UUID', () => {
  fc.assert(
    fc.property(fc.uuid(), (first) => {
      const idOf = rowIds(() => first)
      const ids = Array.from({ length: 300 }, (_, at) => [
        idOf(at, 'client'),
        idOf(at, 'order'),
      ]).flat()
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => uuid.safeParse(id).success)).toBe(true)
    }),
  )
})

test('after the last number of all comes the first', () => {
  const idOf = rowIds(() => '0198c0de-0000-5000-8000-ffffffffffff')
  expect(idOf(0, 'order')).toBe('0198c0de-0000-5000-8000-000000000000')
})
