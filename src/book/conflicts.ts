import { type Change, sameValue } from './change.ts'
import type { Facts } from './facts.ts'
import { type AnyRecordType, type Fields, isOwned } from './record.ts'

/**
 * Why a change cannot be reverted:
 * - `field`: the field holds something newer
 * - `gone`: the record was deleted since
 * - `there`: the deleted record is there again
 * - `later`: a record of this type came to lean on it later, such as an order on the card that was made
 * - `missing`: what it belongs to is gone, such as the card of an order
 */
export interface Conflict {
  readonly type: string
  readonly id: string
  readonly kind: 'field' | 'gone' | 'there' | 'later' | 'missing'
  readonly field?: string
}

/** What stands in the way of reverting changes, of which there is one a record. */
export function conflictsOf(
  facts: Facts,
  records: readonly AnyRecordType[],
  changes: readonly Change[],
): Conflict[] {
  const types = new Map(records.map((type) => [type.name, type]))
  const made = new Set(changes.map((change) => change.id))
  return changes.flatMap((change) => {
    const type = types.get(change.type)
    if (!type) return [{ type: change.type, id: change.id, kind: 'gone' } as const]
    return [
      ...newerThan(facts, type, change),
      ...leaning(facts, records, change, made),
      ...ownerless(facts, records, type, change, made),
    ]
  })
}

/** Whether a record is as it was before the change: the change was taken back already. */
export function isAsBefore(
  facts: Facts,
  records: readonly AnyRecordType[],
  change: Change,
): boolean {
  const type = records.find(({ name }) => name === change.type)
  const current = type && fieldsIn(facts, type, change.id)
  if (change.before === null) return current === undefined
  return (
    current !== undefined && differing(current, change.before, change.after === null).length === 0
  )
}

function newerThan(facts: Facts, type: AnyRecordType, change: Change): Conflict[] {
  const at = { type: change.type, id: change.id }
  const current = fieldsIn(facts, type, change.id)
  if (change.after === null) return current ? [{ ...at, kind: 'there' }] : []
  if (!current) return [{ ...at, kind: 'gone' }]
  const fields = differing(current, change.after, change.before === null)
  return fields.map((field) => ({ ...at, kind: 'field', field }))
}

/** The fields that are not as they should be; of a `whole` record those that should not be there, too. */
function differing(current: Fields, wanted: Fields, whole: boolean): string[] {
  const names = new Set([...Object.keys(wanted), ...(whole ? Object.keys(current) : [])])
  return [...names].filter(
    (name) => name !== 'id' && !sameValue(current[name] ?? null, wanted[name] ?? null),
  )
}

/** A record made by the change owns something that came later: an order on an imported card. */
function leaning(
  facts: Facts,
  records: readonly AnyRecordType[],
  change: Change,
  made: ReadonlySet<string>,
): Conflict[] {
  if (change.before !== null) return []
  return records.flatMap((type) => {
    if (!isOwned(type)) return []
    const later = facts.where(type, type.owner, change.id).filter(({ id }) => !made.has(id))
    return later.map(({ id }) => ({ type: type.name, id, kind: 'later' as const }))
  })
}

/** A deleted record would come back to an owner who is not there. */
function ownerless(
  facts: Facts,
  records: readonly AnyRecordType[],
  type: AnyRecordType,
  change: Change,
  made: ReadonlySet<string>,
): Conflict[] {
  if (change.after !== null || !isOwned(type)) return []
  const owner = change.before?.[type.owner]
  if (typeof owner !== 'string' || made.has(owner)) return []
  const isThere = records.some((known) => known.owner === 'id' && facts.get(known, owner))
  return isThere ? [] : [{ type: change.type, id: change.id, kind: 'missing' }]
}

function fieldsIn(facts: Facts, type: AnyRecordType, id: string): Fields | undefined {
  // A book holds objects that the type's schema has checked.
  return facts.get(type, id) as Fields | undefined
}
