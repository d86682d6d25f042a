import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Book } from './book.ts'
import type { Change } from './change.ts'
import { execute } from './execute.ts'
import { netChanges } from './net.ts'
import { anyCommand, give, toy } from './toy.fixture.ts'

test('many changes and what they came to in the end leave the same book, and so does taking them back', () => {
  fc.assert(
    fc.property(
      fc.array(anyCommand, { maxLength: 8 }),
      fc.array(anyCommand, { maxLength: 12 }),
      (before, deeds) => {
        const [start, made, end] = [emptyBook(), emptyBook(), emptyBook()]
        for (const known of [start, made, end]) for (const command of before) run(known, command)
        const changes = deeds.flatMap((command) => run(made, command))
        const net = netChanges(changes)
        end.apply(net)
        expect(shown(end)).toEqual(shown(made))
        end.apply(net.map(({ before, after, ...at }) => ({ ...at, before: after, after: before })))
        expect(shown(end)).toEqual(shown(start))
        expect(new Set(net.map(({ type, id }) => `${type} ${id}`)).size).toBe(net.length)
      },
    ),
  )
})

function emptyBook(): Book {
  return new Book(toy.records.values())
}

const ids = new Map<object, ReturnType<typeof give>>()

/** One command has one id wherever it is run. */
function run(known: Book, command: { name: string; args: unknown }): readonly Change[] {
  const envelope = ids.get(command) ?? give(command.name, command.args)
  ids.set(command, envelope)
  const result = execute(toy, known, envelope, { role: 'owner', changesOf: () => undefined })
  if (!result.ok) return []
  known.apply(result.value)
  return result.value
}

function shown(known: Book): unknown[] {
  return [...known.rows()].toSorted((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1))
}
