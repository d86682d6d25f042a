import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from './book.ts'
import type { Change } from './change.ts'
import { erased } from './erase.ts'
import { erasedOwners, touching } from './erased.ts'
import { execute } from './execute.ts'
import { anyCommand, box, burning, give, thing, weight } from './toy.fixture.ts'

const host = { role: 'owner', changesOf: () => undefined } as const

/** Commands one after another over a book; those that were refused are left out. */
class Shop {
  readonly book = new Book(burning.records.values())
  readonly done: { readonly id: string; readonly changes: readonly Change[] }[] = []

  try(name: string, args: unknown) {
    const envelope = give(name, args)
    const result = execute(burning, this.book, envelope, host)
    if (!result.ok) return result
    this.book.apply(result.value)
    this.done.push({ id: envelope.id, changes: result.value })
    return result
  }

  about(...owners: string[]): string[] {
    const fields = (type: string, id: string) => this.book.fields(type, id)
    return touching(burning.records, this.done, new Set(owners), fields).map(({ id }) => id)
  }
}

test('of a record only what is named as impersonal stays, and its owner; what a newer program wrote goes', () => {
  const one = { id: 'w', box: 'a', grams: 300, said: 'тяжёлый', newer: 'кот' }
  expect(erased(weight, one)).toEqual([
    {
      type: 'weight',
      id: 'w',
      before: { said: 'тяжёлый', newer: 'кот' },
      after: { said: null, newer: null },
    },
  ])
  const bare = { id: 'w', box: 'a', grams: 300 }
  expect(erased(weight, bare)).toEqual([])
})

test('a record of which nothing is impersonal goes as a whole', () => {
  const cap = { id: 't', box: 'a', name: 'шляпа', on: '2026-11-21' }
  expect(erased(thing, cap)).toMatchObject([{ type: 'thing', id: 't', after: null }])
  const hats = { id: 'a', label: 'Шляпы' }
  expect(erased(box, hats)).toMatchObject([{ after: null }])
})

test('rows tell whose data are erased, unless the mark was taken away again', () => {
  const row = (type: string, id: string, data: object | null) => ({ type, id, data: data as null })
  const rows = [
    row('burnt', 'a', { on: '2026-11-21' }),
    row('burnt', 'b', null),
    row('box', 'c', {}),
  ]
  expect([...erasedOwners(burning.records, rows)]).toEqual(['a'])
})

test('a deed is about somebody also when it does not name them, and when their record is gone since', () => {
  const shop = new Shop()
  shop.try('box.add', { id: 'a', label: 'Шляпы' })
  shop.try('box.add', { id: 'b', label: 'Платки' })
  shop.try('thing.put', { box: 'a', name: 'Цилиндр' })
  shop.try('box.label', { id: 'b', label: 'Шарфы' })
  shop.try('box.drop', { id: 'a' })
  const [addA, , put, , drop] = shop.done.map(({ id }) => id)
  expect(shop.about('a')).toEqual([drop, put, addA])
})

test('whatever was done before a burning, nothing is written about the burnt after it', () => {
  fc.assert(
    fc.property(
      fc.array(anyCommand, { maxLength: 12 }),
      fc.array(anyCommand, { maxLength: 12 }),
      (before, after) => {
        const shop = new Shop()
        for (const { name, args } of before) shop.try(name, args)
        shop.try('box.add', { id: 'a', label: 'кот' })
        shop.try('box.weigh', { box: 'a', grams: 1, said: 'кот' })
        expect(shop.try('box.burn', { id: 'a' }).ok).toBe(true)
        for (const { name, args } of after) shop.try(name, args)
        const left = [...shop.book.rows()].filter(({ id, data }) => id === 'a' || data?.box === 'a')
        for (const { type, data } of left) {
          expect(
            type === 'burnt' ||
              Object.keys(data ?? {})
                .sort()
                .join() === 'box,grams',
          ).toBe(true)
        }
      },
    ),
  )
})

test('a count that is kept for many may go on changing, a word may not be added', () => {
  const shop = new Shop()
  shop.try('box.add', { id: 'a', label: 'Шляпы' })
  shop.try('box.weigh', { box: 'a', grams: 300, said: 'тяжёлый' })
  const [id] = shop.done.at(-1)?.changes.map((change) => change.id) ?? []
  shop.try('box.burn', { id: 'a' })
  expect(shop.book.fields('weight', id ?? '')).toEqual({ box: 'a', grams: 300 })
  expect(shop.try('box.weigh', { box: 'a', grams: 5, said: 'кот' })).toEqual({
    ok: false,
    refusal: { code: 'record.erased' },
  })
  expect(shop.try('box.add', { id: 'a', label: 'Шляпы' })).toMatchObject({ ok: false })
})
