import type { Change } from './change.ts'
import type { AnyRecordType, Fields, Stored } from './record.ts'

/**
 * What erasing somebody's data does to a record of theirs: fields that say nothing of the person stay. A type that names no such
 * fields goes as a whole, and so does every field that this program does not know.
 */
export function erased(type: AnyRecordType, record: Stored<unknown>): Change[] {
  const { id, ...fields } = record as Stored<Fields>
  if (!type.impersonal) return [{ type: type.name, id, before: fields, after: null }]
  const stays = new Set([type.owner, ...type.impersonal])
  const goes = Object.entries(fields).filter(([field]) => !stays.has(field))
  if (goes.length === 0) return []
  const after = Object.fromEntries(goes.map(([field]) => [field, null]))
  return [{ type: type.name, id, before: Object.fromEntries(goes), after }]
}
