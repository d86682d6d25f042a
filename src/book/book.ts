import { AsOf } from './as-of.ts'
import { type Change, fieldsAfter, fieldsOf, type Row } from './change.ts'
import type { Facts } from './facts.ts'
import { Owners } from './owners.ts'
import type { AnyRecordType, Fields, RecordType, Stored } from './record.ts'
import { indexesOf, Table } from './table.ts'

/** One client base in memory: every record by id and by index, changed in place and incrementally. */
export class Book implements Facts {
  /** Grows with every change; what was computed at one version holds until the next. */
  version = 0
  /** The version at which a record last came, changed or went that belongs to nobody, and so may concern everybody. */
  sharedChangedAt = 0
  private readonly tables = new Map<string, Table>()
  private readonly owners: Owners
  private readonly history: AsOf

  constructor(types: Iterable<AnyRecordType>) {
    for (const type of types) {
      const others = indexesOf(type).filter((index) => index !== type.owner)
      this.tables.set(type.name, new Table(type, others))
    }
    this.owners = new Owners(this.types())
    this.history = new AsOf(this)
  }

  static of(types: Iterable<AnyRecordType>, rows: Iterable<Row>): Book {
    const book = new Book(types)
    book.putAll(rows)
    return book
  }

  get<Data>(type: RecordType<Data>, id: string): Stored<Data> | undefined {
    // A table holds only records that its own type's schema has checked.
    return this.table(type.name).records.get(id) as Stored<Data> | undefined
  }

  all<Data>(type: RecordType<Data>): Iterable<Stored<Data>> {
    return this.table(type.name).records.values() as Iterable<Stored<Data>>
  }

  where<Data>(type: RecordType<Data>, index: string, value: string): readonly Stored<Data>[] {
    const found =
      index === type.owner
        ? this.owners.held(value, type)
        : this.table(type.name).where(index, value)
    return found as readonly Stored<Data>[]
  }

  count(type: AnyRecordType): number {
    return this.table(type.name).records.size
  }

  /** The version at which a record of the type last came, changed or went; 0 when none ever did. */
  changedAt(type: AnyRecordType): number {
    return this.table(type.name).changedAt
  }

  /** Whose records have changed after a version; undefined when that is too long ago to tell. */
  ownersChangedSince(version: number): ReadonlySet<string> | undefined {
    return this.owners.changedSince(version)
  }

  /** The book as it was at the end of a day; the book itself when nothing in it is later. */
  asOf(day: string): Book {
    return this.history.at(day)
  }

  apply(changes: readonly Change[]): void {
    this.version += 1
    for (const change of changes) {
      const current = this.table(change.type).records.get(change.id)
      this.set(change.type, change.id, fieldsAfter(current && fieldsOf(current), change))
    }
  }

  /** Takes a row as the server keeps it. */
  put(row: Row): void {
    this.putAll([row])
  }

  /** Takes many rows as one change: nobody looks at the book between them. */
  putAll(rows: Iterable<Row>): void {
    this.version += 1
    for (const row of rows) this.set(row.type, row.id, row.data)
  }

  fields(type: string, id: string): Fields | null {
    const record = this.table(type).records.get(id)
    return record ? fieldsOf(record) : null
  }

  /** A book of the same record types with nothing in it. */
  empty(): Book {
    return new Book(this.types())
  }

  /** Every record as a row, for loading elsewhere; revisions are not kept in memory. */
  *rows(): Iterable<Row> {
    for (const [type, table] of this.tables) {
      for (const record of table.records.values()) {
        yield { type, id: record.id, rev: 0, data: fieldsOf(record) }
      }
    }
  }

  types(): readonly AnyRecordType[] {
    return [...this.tables.values()].map((table) => table.type)
  }

  private set(type: string, id: string, fields: Fields | null): void {
    const table = this.table(type)
    const old = table.records.get(id)
    const record = fields ? { ...fields, id } : undefined
    if (record) {
      this.history.add(table.type, record)
      table.put(record)
    } else table.drop(id)
    table.changedAt = this.version
    if (table.type.owner === undefined) this.sharedChangedAt = this.version
    this.owners.replace(table.type, old, record, this.version)
  }

  private table(name: string): Table {
    const table = this.tables.get(name)
    if (!table) throw new Error(`No record type ${name}`)
    return table
  }
}
