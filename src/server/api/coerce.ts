import * as z from 'zod/mini'

type Texts = Readonly<Record<string, unknown>>

/** What of a JSON Schema tells how to read a text. */
interface Shape {
  readonly type?: string | readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
}

/**
 * Turns the texts of a query or a path into what a schema expects: numbers, booleans, lists. A text that
 * does not fit stays a text, for the schema to refuse.
 */
export function coercer(schema: z.ZodMiniType): (texts: unknown) => Texts {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const properties = propertiesOf(shape)
  return (texts) =>
    Object.fromEntries(
      Object.entries(texts ?? {}).map(([name, text]) => [name, read(properties[name], text)]),
    )
}

/** The fields of an object schema, or of every object of a union or an intersection. */
function propertiesOf(shape: Shape): Readonly<Record<string, Shape>> {
  const parts = alternatives(shape).map(propertiesOf)
  return Object.assign({}, ...parts, shape.properties)
}

function read(shape: Shape | undefined, text: unknown): unknown {
  if (!shape) return text
  const types = typesOf(shape)
  if (types.has('array')) {
    const list = Array.isArray(text) ? text : [text]
    return list.map((item) => read(itemsOf(shape), item))
  }
  if (typeof text !== 'string' || types.has('string')) return text
  if (types.has('number') || types.has('integer')) return numberIn(text)
  return types.has('boolean') ? booleanIn(text) : text
}

function typesOf(shape: Shape): ReadonlySet<string> {
  const own = shape.const === undefined ? [] : [typeof shape.const]
  const types = shape.type === undefined ? own : [shape.type].flat()
  return new Set([...types, ...alternatives(shape).flatMap((part) => [...typesOf(part)])])
}

function itemsOf(shape: Shape): Shape | undefined {
  return shape.items ?? alternatives(shape).find((part) => part.items)?.items
}

function alternatives(shape: Shape): readonly Shape[] {
  return [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])]
}

function numberIn(text: string): unknown {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? text : number
}

function booleanIn(text: string): unknown {
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : text
}
