import { parse } from '../../book/parse.ts'
import type { AnyRecordType, Fields } from '../../book/record.ts'
import { ok, type Result, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id } from '../schemas.ts'
import type { ArchiveRecord } from './args.ts'

/** A record of an archive that its own schema lets into a book. */
export interface Checked {
  readonly type: AnyRecordType
  readonly id: string
  readonly data: Fields
}

/** Fields that were found right: the preview and the command look at the very same objects, and one look is enough. */
const right = new WeakMap<object, AnyRecordType>()

/**
 * Checks a record by the schema of its kind, which is one of `types`; `line` is its place among the records of that kind, from 1. Refuses
 * `archive.unknown-type` (a newer program wrote it) and `archive.record` with the place and the field.
 */
export function checkRecord(
  types: readonly AnyRecordType[],
  record: ArchiveRecord,
  line: number,
): Result<Checked> {
  const type = types.find(({ name, erases }) => name === record.type && !erases)
  if (!type) return refuse('archive.unknown-type', { type: record.type })
  const bad = (field: string) => refuse('archive.record', { type: type.name, line, field })
  if (!isId(type, record.id)) return bad('id')
  const { data } = record
  if (!isFields(data) || 'id' in data) return bad('data')
  if (right.get(data) !== type) {
    const parsed = parse(type.schema, data)
    if (!parsed.ok) return bad(parsed.refusal.at ?? '')
    right.set(data, type)
  }
  return ok({ type, id: record.id, data })
}

/** Commands and addresses name a card by its id and take nothing but a UUID; other ids only have to be plain. */
function isId(type: AnyRecordType, text: string): boolean {
  return type.name === clientRecord.name ? id.safeParse(text).success : /^[\w.:-]+$/.test(text)
}

function isFields(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
