import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from './book.ts'
import { type Change, create, edit, remove } from './change.ts'
import { ownerIn } from './record.ts'
import { box, thing } from './toy.fixture.ts'
import { stepOf, Trail } from './trail.ts'

interface Deed {
  readonly kind: 'put' | 'rename' | 'move' | 'take'
  readonly id: string
  readonly to: string
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('put' as const, 'rename' as const, 'move' as const, 'take' as const),
  id: fc.constantFrom('x', 'y'),
  to: fc.constantFrom('a', 'b'),
})

/** What a deed changes in the book as it stands; nothing when it makes no sense there. */
function changesOf(book: Book, { kind, id, to }: Deed): Change[] {
  const known = book.get(thing, id)
  if (!known) {
    return kind === 'put' ? [create(thing, id, { box: to, on: '2026-11-21', name: 'n' })] : []
  }
  if (kind === 'take') return [remove(thing, known)]
  return edit(thing, known, kind === 'move' ? { box: to } : { name: `${known.name}n` })
}

test('whose each change was is found by going back, though most edits do not say it', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const book = new Book([box, thing])
      const done = deeds.flatMap((one) => {
        const [change] = changesOf(book, one)
        if (!change) return []
        const owner = () => book.get(thing, change.id)?.box
        const before = owner()
        book.apply([change])
        const owners = new Set([before, owner()].filter((known) => known !== undefined))
        return [{ change, owners: [...owners].toSorted() }]
      })
      const trail = new Trail((_, id) => ownerIn(thing, id, book.fields('thing', id)))
      for (const { change, owners } of done.toReversed()) {
        const step = stepOf(thing, change)
        expect(step && trail.ownersOf(step).toSorted()).toEqual(owners)
      }
    }),
  )
})

test('a record that is an owner itself is its own', () => {
  const change = create(box, 'a', { label: 'hats' })
  const step = stepOf(box, change)
  expect(step && new Trail(() => null).ownersOf(step)).toEqual(['a'])
})
