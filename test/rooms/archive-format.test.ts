import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { records } from '../../src/domain/records.ts'

const text = readFileSync(new URL('../../docs/archive-format.md', import.meta.url), 'utf8')

const archived = records.filter(({ erases }) => !erases)

test.each(archived)('whoever writes a reader finds every field of $name in the docs', (type) => {
  const row = text.split('\n').find((line) => line.startsWith(`| \`${type.name}\` |`))
  const schema = z.toJSONSchema(type.schema, { io: 'input', unrepresentable: 'any' })
  const fields = Object.keys(schema.properties ?? {})
  expect(fields.length).toBeGreaterThan(0)
  expect(fields.filter((field) => !row?.includes(`\`${field}\``))).toEqual([])
})
