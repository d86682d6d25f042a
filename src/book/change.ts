import type { Fields, RecordType, Stored } from './record.ts'

/**
 * One record made different. `before` null creates it, `after` null deletes it; with both, they hold
 * only the fields that differ, where null stands for an absent field.
 */
export interface Change {
  readonly type: string
  readonly id: string
  readonly before: Fields | null
  readonly after: Fields | null
}

/** A record as it is kept and sent; `data` null marks a deleted one. */
export interface Row {
  readonly type: string
  readonly id: string
  readonly rev: number
  readonly data: Fields | null
}

/** The fields to set in a record; undefined or null takes a field away. */
export type Patch<Data> = { readonly [F in keyof Data]?: Data[F] | null | undefined }

export function create<Data>(type: RecordType<Data>, id: string, data: Data): Change {
  return { type: type.name, id, before: null, after: withoutAbsent(data as Fields) }
}

/** The change that sets fields of a record; none when every field already holds its value. */
export function edit<Data>(
  type: RecordType<Data>,
  record: Stored<Data>,
  patch: Patch<Data>,
): Change[] {
  const current: Fields = record as Fields
  const before: Record<string, unknown> = {}
  const after: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(patch)) {
    const old = current[field] ?? null
    if (sameValue(old, value ?? null)) continue
    before[field] = old
    after[field] = value ?? null
  }
  const changed = Object.keys(after).length > 0
  return changed ? [{ type: type.name, id: record.id, before, after }] : []
}

export function remove<Data>(type: RecordType<Data>, record: Stored<Data>): Change {
  return { type: type.name, id: record.id, before: fieldsOf(record as Stored<Fields>), after: null }
}

export function invert(change: Change): Change {
  return { type: change.type, id: change.id, before: change.after, after: change.before }
}

/** The fields of a record after a change. */
export function fieldsAfter(current: Fields | undefined, change: Change): Fields | null {
  if (change.after === null) return null
  if (change.before === null || !current) return withoutAbsent(change.after)
  return withoutAbsent({ ...current, ...change.after })
}

export function fieldsOf(record: Stored<Fields>): Fields {
  const { id: _, ...fields } = record
  return fields
}

/** JSON values are equal when they are written alike; the order of fields does not matter. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a)
  return (
    left.length === Object.keys(b).length &&
    left.every(([field, value]) => sameValue(value, (b as Fields)[field]))
  )
}

function withoutAbsent(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  )
}
