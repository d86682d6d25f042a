import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from '../../src/book/book.ts'
import type { Row } from '../../src/book/change.ts'
import type { AnyView } from '../../src/book/view.ts'
import { records } from '../../src/domain/records.ts'
import { registry } from '../../src/domain/registry.ts'
import { sampleBook } from '../../src/domain/sample/sample-book.ts'

const today = '2026-11-21'
const rows = sampleBook(today)
const byType = Object.values(Object.groupBy(rows, ({ type }) => type)).map((same = []) => same)
/** Every view that can be asked without saying more. */
const views = [...registry.views.values()].filter(({ params }) => params.safeParse({}).success)

/** Of some type, which record, and what happens to it: it goes, comes back, or takes the fields of another. */
interface Step {
  readonly type: number
  readonly at: number
  readonly other: number
  readonly fate: 'goes' | 'returns' | 'takes'
}

const step: fc.Arbitrary<Step> = fc.record({
  type: fc.nat(),
  at: fc.nat(),
  other: fc.nat(),
  fate: fc.constantFrom('goes', 'returns', 'takes'),
})

/** What a record is of stays: ids are made of these, so that nobody has two catalogues of a period. */
const links = ['client', 'period', 'broadcast', 'form', 'group', 'session', 'enrolment']

function changed({ type, at, other, fate }: Step): Row {
  const same = byType[type % byType.length] ?? rows
  const row = same[at % same.length]
  const model = same[other % same.length]
  if (!row || !model) throw new Error('The sample has rows')
  if (fate === 'goes') return { ...row, data: null }
  if (fate === 'returns') return row
  const kept = Object.entries(row.data ?? {}).filter(([field]) => links.includes(field))
  return { ...row, data: { ...row.data, ...model.data, ...Object.fromEntries(kept) } }
}

const looked = (book: Book, view: AnyView, day: string) => view.look(book, {}, { day, lang: 'ru' })

test('whatever has changed, no view shows what was: it answers as over a book that was just opened', () => {
  expect(views.length).toBeGreaterThan(15)
  fc.assert(
    fc.property(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(today, '2026-12-03', '2026-12-25'),
      (turns, day) => {
        const book = Book.of(records, rows)
        for (const turn of [[], ...turns]) {
          for (const one of turn) book.put(changed(one))
          const fresh = Book.of(records, book.rows())
          for (const view of views) {
            expect([view.name, looked(book, view, day)]).toEqual([
              view.name,
              looked(fresh, view, day),
            ])
          }
        }
      },
    ),
    { numRuns: 25 },
  )
})
