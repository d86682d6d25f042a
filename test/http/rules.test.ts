import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { coercer } from '../../src/server/api/coerce.ts'
import { placeOfFault } from '../../src/server/json.ts'
import { statusOf } from '../../src/server/problems.ts'

test('a refusal of the trade that nobody has placed is 422, a missing record 404, a database at fault 503', () => {
  expect(['order.future', 'client.unknown', 'store.damaged', 'store.full'].map(statusOf)).toEqual([
    422, 404, 503, 507,
  ])
})

test('texts become what the parameters are, and stay texts where they do not fit', () => {
  const coerce = coercer(
    z.object({
      month: z.optional(z.int()),
      all: z.optional(z.nullable(z.boolean())),
      names: z.array(z.string()),
      numbers: z.optional(z.array(z.int())),
      query: z.string(),
      either: z.union([z.int(), z.string()]),
      day: z._default(z.int(), 1),
    }),
  )
  expect(
    coerce({ month: '5', all: '0', names: 'a', numbers: ['1', 'x'], query: '7', either: '7' }),
  ).toEqual({ month: 5, all: false, names: ['a'], numbers: [1, 'x'], query: '7', either: '7' })
  expect(coerce({ month: '', day: ' ', other: '1' })).toEqual({ month: '', day: ' ', other: '1' })
})

test('the place where JSON breaks is the place where it was broken', () => {
  const property = fc.property(fc.json(), fc.nat(), (text, at) => {
    const place = at % (text.length + 1)
    const broken = `${text.slice(0, place)}\u0001${text.slice(place)}`
    try {
      JSON.parse(broken)
    } catch (error) {
      expect(placeOfFault(broken, error)).toEqual({ line: 1, column: place + 1 })
    }
  })
  fc.assert(property, { seed: 7, numRuns: 500 })
})
