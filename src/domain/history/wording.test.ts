import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { registry } from '../registry.ts'
import { wording } from './wording.ts'

test('whatever changes in a record can be told in words, or is known to be nobody’s business', () => {
  for (const [name, { schema }] of registry.records) {
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    const { fields = {}, untold = [] } = wording.records[name] ?? {}
    const all = Object.keys(shape.properties ?? {})
    expect([name, [...Object.keys(fields), ...untold].toSorted()]).toEqual([name, all.toSorted()])
  }
})

test('whatever people do is told in words', () => {
  expect(Object.keys(wording.done).toSorted()).toEqual([...registry.commands.keys()].toSorted())
})
