import fc from 'fast-check'
import * as z from 'zod/mini'
import type { AnyRecordType } from '../../book/record.ts'
import { idOf } from '../domain.fixture.ts'

/** The part of JSON Schema that the records are written in. */
interface Shape {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  readonly enum?: readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly maxLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Shape[]
}

/** Text with what breaks files: quotes, separators, formulas, several lines. */
const text = fc
  .string({ unit: fc.constantFrom(...'аяЁx7 -=+@"\\;\n🌸 ') })
  .map((raw) => raw.trim())
  .filter((trimmed) => trimmed !== '')
const line = text.map((raw) => raw.replaceAll(/\s+/g, ' '))
const day = fc.constantFrom('1976-02-29', '2024-02-29', '2026-11-20', '2026-11-21')

/** One of a few cards, so that facts meet on them. */
export const someClient = fc.integer({ min: 0, max: 5 }).map((number) => idOf(`client ${number}`))

function stringOf({ enum: values, format, pattern, maxLength = 500 }: Shape): fc.Arbitrary<string> {
  if (values) return fc.constantFrom(...values)
  if (format === 'date') return day
  if (format === 'birthday') return fc.oneof(day, fc.constant('--02-29'))
  if (format === 'uuid') return fc.uuid()
  if (pattern?.startsWith('^[^')) return line.map((raw) => raw.slice(0, maxLength).trim())
  return pattern ? fc.stringMatching(new RegExp(pattern)) : text
}

function valueIn(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(valueIn))
  const { minimum, exclusiveMinimum = 0, maximum } = shape
  switch (shape.type) {
    case 'string':
      return stringOf(shape)
    case 'integer':
      return fc.integer({ min: minimum ?? 0, max: Math.min(maximum ?? 1e9, 2 ** 31 - 1) })
    case 'number':
      return fc.integer({ min: Math.ceil(minimum ?? exclusiveMinimum + 1), max: maximum ?? 1000 })
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(valueIn(shape.items ?? {}), { maxLength: 3 })
    case 'object':
      return objectOf(shape)
    default:
      return fc.constant({ deep: [true, { more: 1 }] })
  }
}

function objectOf({ properties = {}, required = [] }: Shape): fc.Arbitrary<object> {
  const fields = Object.entries(properties).map(([name, shape]) => {
    const value = name === 'client' ? someClient : valueIn(shape)
    const isNeeded = required.includes(name)
    return [name, isNeeded ? value : fc.option(value, { nil: undefined, freq: 2 })] as const
  })
  return fc.record(Object.fromEntries(fields))
}

/** Fields as the schema of a type of records allows them. */
export function randomFieldsOf(type: AnyRecordType): fc.Arbitrary<object> {
  const shape = z.toJSONSchema(type.schema, { io: 'input', unrepresentable: 'any' })
  // The records use no more of JSON Schema than `Shape` names; what they refuse all the same is left out.
  return objectOf(shape as Shape).filter((fields) => type.schema.safeParse(fields).success)
}
