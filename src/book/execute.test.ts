import { expect, test } from 'vitest'
import { Book } from './book.ts'
import { execute } from './execute.ts'
import { give, toy } from './toy.fixture.ts'

const book = new Book(toy.records.values())
const owner = { role: 'owner', changesOf: () => undefined } as const

function refusalOf(result: ReturnType<typeof execute>) {
  return result.ok ? undefined : result.refusal
}

test('a command that nobody knows is refused by name', () => {
  expect(refusalOf(execute(toy, book, give('box.burn', {}), owner))).toEqual({
    code: 'command.unknown',
    params: { name: 'box.burn' },
  })
})

test('a command of a newer version asks for an update instead of guessing', () => {
  const newer = { ...give('box.add', { id: 'a', label: 'hats' }), version: 2 }
  expect(refusalOf(execute(toy, book, newer, owner))?.code).toBe('command.newer')
})

test('bad input is refused with the place where it is bad', () => {
  const result = execute(toy, book, give('box.add', { id: 'a' }), owner)
  expect(refusalOf(result)).toMatchObject({ code: 'input.missing', at: 'label' })
})

test('a number where words belong is told from a missing field', () => {
  const result = execute(toy, book, give('box.add', { id: 'a', label: 5 }), owner)
  expect(refusalOf(result)).toMatchObject({ code: 'input.type', at: 'label' })
})

test('whoever may only look cannot change anything', () => {
  const viewer = { ...owner, role: 'viewer' } as const
  const result = execute(toy, book, give('box.add', { id: 'a', label: 'hats' }), viewer)
  expect(refusalOf(result)?.code).toBe('command.forbidden')
  const member = { ...owner, role: 'member' } as const
  expect(refusalOf(execute(toy, book, give('box.drop', { id: 'a' }), member))?.code).toBe(
    'command.forbidden',
  )
})
