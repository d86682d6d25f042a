import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { toJSONSchema } from 'zod/v4/core'
import type { AnyRecordType } from '../book/record.ts'
import type { Registry } from '../book/registry.ts'
import type { Engine } from './engine/engine.ts'
import { readMeta, writeMeta } from './meta.ts'
import { first, rows, type Work } from './work.ts'

interface SqlView {
  readonly name: string
  readonly type: string
  readonly fields: readonly string[]
}

interface Made {
  readonly hash: string
  readonly names: readonly string[]
}

const tables = ['book', 'member', 'record', 'command', 'trace', 'message', 'job', 'meta']
const ownColumns = ['book', 'id', 'rev']

/**
 * Makes a SQL view for each record type, so that people can ask their data with ordinary SQL tools:
 * `select name from client`. Made again only when the record types have changed.
 */
export async function makeSqlViews(engine: Engine, registry: Registry): Promise<void> {
  const views = [...registry.records.values()].map(viewOf)
  const made: Made = { hash: hashOf(views), names: views.map((view) => view.name) }
  const found = await readMeta(engine, 'views').executeTakeFirst()
  if (parseMade(found?.value).hash === made.hash) return
  await engine.transaction(() => makeAgain(engine, views, made))
}

function* makeAgain(engine: Engine, views: readonly SqlView[], made: Made): Work<void> {
  yield [engine.lockSchema]
  const old = parseMade((yield* first(readMeta(engine, 'views')))?.value)
  if (old.hash === made.hash) return
  for (const name of old.names) yield* rows(engine.db.schema.dropView(name).ifExists())
  for (const view of views) yield [{ sql: definition(engine, view), parameters: [] }]
  yield* rows(writeMeta(engine, 'views', JSON.stringify(made)))
}

function definition(engine: Engine, view: SqlView): string {
  const fields = view.fields.map((field) => sql`, ${engine.field(field)} as ${sql.id(field)}`)
  const type = sql.lit(view.type)
  return sql`create view ${sql.id(view.name)} as select book, id, rev${sql.join(fields, sql``)}
    from record where deleted = 0 and type = ${type}`.compile(engine.db).sql
}

/** A type named like a table of the store gets a view with an underscore behind its name. */
function viewOf(type: AnyRecordType): SqlView {
  const plain = type.name.replaceAll('-', '_')
  const fields = [
    ...new Set(fieldsOf(toJSONSchema(type.schema, { io: 'input', unrepresentable: 'any' }))),
  ]
  return {
    name: tables.includes(plain) ? `${plain}_` : plain,
    type: type.name,
    fields: fields.filter((field) => !ownColumns.includes(field)).toSorted(),
  }
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, unknown>>
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
}

/** The fields of a record, those of every variant if it has several. */
function fieldsOf(schema: JsonSchema): string[] {
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return [...Object.keys(schema.properties ?? {}), ...variants.flatMap(fieldsOf)]
}

/** Grows when the views of the same fields are to be made differently. */
const generation = 1

function hashOf(views: readonly SqlView[]): string {
  return createHash('sha256')
    .update(JSON.stringify([generation, views]))
    .digest('hex')
}

function parseMade(value: string | undefined): Made {
  // Only `makeAgain` writes this value.
  return value === undefined ? { hash: '', names: [] } : (JSON.parse(value) as Made)
}
