import { expect, test } from 'vitest'
import { Replica } from './replica.ts'
import { box, give, thing, toy } from './toy.fixture.ts'

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

test('undo refuses, and names the record, when the same field was changed since', () => {
  const { replica } = start()
  const first = give('box.label', { id: 'a', label: 'shoes' })
  replica.give(first)
  replica.give(give('box.label', { id: 'a', label: 'gloves' }))
  expect(replica.give(give('undo', { command: first.id }))).toEqual({
    ok: false,
    refusal: { code: 'undo.changed-since', params: { count: 1, records: 'box:a' } },
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
