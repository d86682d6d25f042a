import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { Book } from './book.ts'
import { execute } from './execute.ts'
import { idFor } from './ids.ts'
import { defineRecord } from './record.ts'
import { createRegistry } from './registry.ts'
import { Replica } from './replica.ts'
import type { Role } from './role.ts'
import { box, give, thing, toy } from './toy.fixture.ts'
import { undoCommand } from './undo.ts'

function start() {
  const replica = new Replica(toy)
  const add = give('box.add', { id: 'a', label: 'hats' })
  replica.give(add)
  return { replica, add }
}

test('undo takes back an edit and nothing that was done since', () => {
  const { replica } = start()
  const label = give('box.label', { id: 'a', label: 'shoes' })
  replica.give(label)
  replica.give(give('box.label', { id: 'a', shelf: 'top' }))
  expect(replica.give(give('undo', { command: label.id })).ok).toBe(true)
  expect(replica.book.get(box, 'a')).toEqual({ id: 'a', label: 'hats', shelf: 'top' })
})

test('undo refuses, and names the field, when the same field was changed since', () => {
  const { replica } = start()
  const first = give('box.label', { id: 'a', label: 'shoes' })
  replica.give(first)
  replica.give(give('box.label', { id: 'a', label: 'gloves' }))
  expect(replica.give(give('undo', { command: first.id }))).toEqual({
    ok: false,
    refusal: {
      code: 'undo.changed-since',
      params: { count: 1, records: 'box:a', fields: 'box.label' },
    },
  })
})

test('a card that has received something since cannot be undone away', () => {
  const { replica, add } = start()
  replica.give(give('thing.put', { box: 'a', name: 'top hat' }))
  expect(replica.give(give('undo', { command: add.id })).ok).toBe(false)
  expect(replica.book.get(box, 'a')).toBeDefined()
})

test('undo brings back what was deleted, with everything that belonged to it', () => {
  const { replica } = start()
  replica.give(give('thing.put', { box: 'a', name: 'top hat' }))
  const drop = give('box.drop', { id: 'a' })
  replica.give(drop)
  expect(replica.book.get(box, 'a')).toBeUndefined()
  replica.give(give('undo', { command: drop.id }))
  expect(replica.book.get(box, 'a')).toBeDefined()
  expect(replica.book.where(thing, 'box', 'a')).toHaveLength(1)
})

test('undo itself can be undone', () => {
  const { replica } = start()
  const label = give('box.label', { id: 'a', label: 'shoes' })
  const undo = give('undo', { command: label.id })
  for (const envelope of [label, undo, give('undo', { command: undo.id })]) replica.give(envelope)
  expect(replica.book.get(box, 'a')?.label).toBe('shoes')
})

test('a command that is not known here cannot be undone', () => {
  const { replica } = start()
  const unknown = give('undo', { command: '0198c0de-0000-7000-8000-000000000000' })
  expect(replica.give(unknown)).toEqual({ ok: false, refusal: { code: 'undo.unknown' } })
})

test('what was one deed in two commands is taken back with one, and put back with one', () => {
  const { replica, add } = start()
  const put = give('thing.put', { box: 'a', name: 'top hat' })
  replica.give(put)
  expect(replica.give(give('undo', { command: add.id })).ok).toBe(false)
  const both = give('undo', { command: put.id, also: [add.id] })
  expect(replica.give(both).ok).toBe(true)
  expect([...replica.book.rows()]).toEqual([])
  expect(replica.give(give('undo', { command: both.id })).ok).toBe(true)
  expect(replica.book.where(thing, 'box', 'a')).toHaveLength(1)
})

test('two edits of one field that were one deed are taken back to what was before both', () => {
  const { replica } = start()
  const [first, second] = ['shoes', 'gloves'].map((label) => give('box.label', { id: 'a', label }))
  for (const edit of [first, second]) if (edit) replica.give(edit)
  replica.give(give('undo', { command: second?.id, also: [first?.id] }))
  expect(replica.book.get(box, 'a')?.label).toBe('hats')
})

test('what was taken back already is said to be, and nothing happens twice', () => {
  const { replica, add } = start()
  replica.give(give('undo', { command: add.id }))
  const again = replica.give(give('undo', { command: add.id }))
  expect(again).toEqual({ ok: false, refusal: { code: 'undo.already' } })
})

test('what was deleted does not come back to an owner who is not there', () => {
  const { replica } = start()
  const put = give('thing.put', { box: 'a', name: 'top hat' })
  const taken = give('undo', { command: put.id })
  for (const envelope of [put, taken, give('box.drop', { id: 'a' })]) replica.give(envelope)
  expect(replica.give(give('undo', { command: taken.id }))).toMatchObject({
    refusal: { code: 'undo.changed-since', params: { missing: 'thing' } },
  })
})

test('what leans on a record and what was deleted since are told apart', () => {
  const { replica, add } = start()
  replica.give(give('thing.put', { box: 'a', name: 'top hat' }))
  const label = give('box.label', { id: 'a', label: 'shoes' })
  replica.give(label)
  const refusalOf = (command: string) => {
    const result = replica.give(give('undo', { command }))
    return result.ok ? undefined : result.refusal.params
  }
  expect(refusalOf(add.id)).toMatchObject({ later: 'thing', fields: 'box.label' })
  replica.give(give('box.drop', { id: 'a' }))
  expect(refusalOf(label.id)).toMatchObject({ gone: 'box' })
})

test('what was erased from the history cannot be taken back, and that is said', () => {
  const host = { role: 'owner', changesOf: () => null } as const
  const undo = give('undo', { command: idFor(give('undo', {}).id, 'x') })
  const refusal = { code: 'undo.erased' }
  expect(execute(toy, start().replica.book, undo, host)).toEqual({ ok: false, refusal })
})

test('undo does for nobody what their role would not let them do', () => {
  const locked = defineRecord('locked', z.looseObject({ name: z.string() }), { role: 'manager' })
  const registry = createRegistry({
    records: [locked],
    commands: [undoCommand([locked])],
    views: [],
  })
  const book = Book.of([locked], [{ type: 'locked', id: 'a', rev: 1, data: { name: 'x' } }])
  const made = [{ type: 'locked', id: 'a', before: null, after: { name: 'x' } }]
  const undo = give('undo', { command: give('undo', {}).id })
  const as = (role: Role) => execute(registry, book, undo, { role, changesOf: () => made })
  expect(as('member')).toMatchObject({ refusal: { code: 'command.forbidden' } })
  expect(as('manager').ok).toBe(true)
})
