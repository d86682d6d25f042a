import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { registry } from '../registry.ts'
import { wording } from './wording.ts'

/** Fields that people are not told of: whose it is, marks of the program. */
const untold: Readonly<Record<string, readonly string[]>> = {
  client: ['importKey'],
  order: ['client', 'importKey', 'at'],
  touch: ['client', 'at', 'brought'],
  task: ['client'],
  meeting: ['client'],
  snooze: ['client', 'on'],
}

test('whatever changes in a record can be told in words, or is known to be nobody’s business', () => {
  for (const [name, { schema }] of registry.records) {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const told = Object.keys(wording.records[name]?.fields ?? {})
    const all = Object.keys(shape.properties ?? {})
    expect([name, [...told, ...(untold[name] ?? [])].toSorted()]).toEqual([name, all.toSorted()])
  }
})

test('whatever people do is told in words', () => {
  expect(Object.keys(wording.done).toSorted()).toEqual([...registry.commands.keys()].toSorted())
})
