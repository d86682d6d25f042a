import { type Change, fieldsAfter } from './change.ts'
import type { Facts } from './facts.ts'
import type { AnyRecordType, RecordType, Stored } from './record.ts'
import { Table } from './table.ts'

interface Drafts {
  readonly table: Table
  /** Records of the base that a draft replaces or deletes. */
  readonly hidden: Set<string>
}

/** A book with changes that are not committed yet laid over it; the book itself stays untouched. */
export class Overlay implements Facts {
  private readonly base: Facts
  private readonly typeByName: ReadonlyMap<string, AnyRecordType>
  private readonly drafts = new Map<string, Drafts>()

  constructor(base: Facts, typeByName: ReadonlyMap<string, AnyRecordType>) {
    this.base = base
    this.typeByName = typeByName
  }

  get<Data>(type: RecordType<Data>, id: string): Stored<Data> | undefined {
    const drafts = this.drafts.get(type.name)
    if (!drafts?.hidden.has(id)) return this.base.get(type, id)
    // As in a book, a table holds only records of its own type.
    return drafts.table.records.get(id) as Stored<Data> | undefined
  }

  *all<Data>(type: RecordType<Data>): Iterable<Stored<Data>> {
    const drafts = this.drafts.get(type.name)
    for (const record of this.base.all(type)) if (!drafts?.hidden.has(record.id)) yield record
    if (drafts) yield* drafts.table.records.values() as Iterable<Stored<Data>>
  }

  where<Data>(type: RecordType<Data>, index: string, value: string): readonly Stored<Data>[] {
    const below = this.base.where(type, index, value)
    const drafts = this.drafts.get(type.name)
    if (!drafts) return below
    const above = drafts.table.where(index, value) as readonly Stored<Data>[]
    return [...below.filter((record) => !drafts.hidden.has(record.id)), ...above]
  }

  types(): readonly AnyRecordType[] {
    return [...this.typeByName.values()]
  }

  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      const type = this.typeByName.get(change.type)
      if (!type) throw new Error(`No record type ${change.type}`)
      const fields = fieldsAfter(this.get(type, change.id), change)
      const drafts = this.draftsOf(type)
      drafts.hidden.add(change.id)
      if (fields) drafts.table.put({ ...fields, id: change.id })
      else drafts.table.drop(change.id)
    }
  }

  private draftsOf(type: AnyRecordType): Drafts {
    const known = this.drafts.get(type.name)
    if (known) return known
    const made = { table: new Table(type), hidden: new Set<string>() }
    this.drafts.set(type.name, made)
    return made
  }
}
