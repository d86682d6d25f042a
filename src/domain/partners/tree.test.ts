import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change } from '../../book/change.ts'
import { Desk } from '../domain.fixture.ts'
import { partnershipRecord } from './records.ts'
import { makesCircle, treeOf } from './tree.ts'

/** Partners, each brought by the one of the given place, whatever a command would say to that. */
function book(broughtBy: readonly (number | null)[]): { desk: Desk; clients: string[] } {
  const desk = new Desk('2026-01-10')
  const clients = broughtBy.map((_, at) => desk.client(`Партнёр ${at}`))
  const ids = clients.map((client) => desk.do('partner.become', { client }))
  const changes = broughtBy.flatMap((above, at): Change[] => {
    if (above === null) return []
    const after = { broughtBy: clients[above] ?? '0198c0de-0000-7000-8000-000000000000' }
    return [{ type: partnershipRecord.name, id: ids[at] ?? '', before: { broughtBy: null }, after }]
  })
  desk.book.apply(changes)
  return { desk, clients }
}

test('everybody stands once in the tree, below whoever brought them, whatever devices have written', () => {
  const brought = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 8 })
  fc.assert(
    fc.property(brought, (broughtBy) => {
      const { desk, clients } = book(broughtBy)
      const tree = treeOf(desk.book)
      expect(tree.map(({ client }) => client.id).sort()).toEqual([...clients].sort())
      for (const [at, { level, partnership, below }] of tree.entries()) {
        const above = tree.slice(0, at).findLast((one) => one.level < level)
        if (level > 0) expect(above?.client.id).toBe(partnership.broughtBy)
        const next = tree.findIndex((one, place) => place > at && one.level <= level)
        expect(below).toBe((next < 0 ? tree.length : next) - at - 1)
      }
    }),
    { numRuns: 80 },
  )
})

test('a circle that is there already stops nobody who looks up along it', () => {
  const { desk, clients } = book([1, 0, null])
  expect(makesCircle(desk.book, clients[2] ?? '', clients[0] ?? '')).toBe(false)
})

test('no command makes a circle, however partners are moved about', () => {
  const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 15 })
  fc.assert(
    fc.property(moves, (all) => {
      const { desk, clients } = book([null, null, null, null, null, null])
      for (const [who, above] of all) {
        const [one] = desk.book.where(partnershipRecord, 'client', clients[who] ?? '')
        desk.try('partner.edit', { id: one?.id, broughtBy: clients[above] })
      }
      const roots = [...desk.book.all(partnershipRecord)].filter(({ broughtBy }) => !broughtBy)
      expect(roots.length).toBeGreaterThan(0)
      for (const { client, broughtBy } of desk.book.all(partnershipRecord)) {
        if (broughtBy) expect(makesCircle(desk.book, client, broughtBy)).toBe(false)
      }
    }),
    { numRuns: 60 },
  )
})
