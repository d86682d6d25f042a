import type { Change } from './change.ts'
import type { AnyRecordType, Fields } from './record.ts'

/** What a change says of whose its record is: null for nobody's, undefined when nothing is said. */
export interface Step extends Pick<Change, 'type' | 'id'> {
  readonly from: string | null | undefined
  readonly to: string | null | undefined
}

/** Undefined for records that never belong to anybody. */
export function stepOf(type: AnyRecordType | undefined, change: Change): Step | undefined {
  const { id, before, after } = change
  const field = type?.owner
  if (field === undefined) return undefined
  if (field === 'id') return { type: change.type, id, from: id, to: id }
  const isWhole = before === null || after === null
  const said = (fields: Fields | null) => {
    const owner = fields?.[field]
    if (typeof owner === 'string') return owner
    return isWhole || (fields && field in fields) ? null : undefined
  }
  return { type: change.type, id, from: said(before), to: said(after) }
}

/** Goes back in time from a book as it is and says whose each change was: most edits do not name an owner. */
export class Trail {
  private readonly owners = new Map<string, string | null>()
  private readonly now: (type: string, id: string) => string | null

  /** `now` is whose a record is at the end of time; null when it is nobody's or not there. */
  constructor(now: (type: string, id: string) => string | null) {
    this.now = now
  }

  /** Whose the record was before and after. Changes are to be handed over latest first. */
  ownersOf(step: Step): string[] {
    const key = `${step.type} ${step.id}`
    const left = this.owners.has(key) ? this.owners.get(key) : this.now(step.type, step.id)
    const after = step.to === undefined ? (left ?? null) : step.to
    const before = step.from === undefined ? after : step.from
    this.owners.set(key, before)
    return [...new Set([before, after])].filter((owner) => owner !== null)
  }
}
