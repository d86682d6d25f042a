import { type Bucket, dropFrom, nothing, placeIn } from './bucket.ts'
import { type AnyRecordType, type Fields, isOwned, type Stored } from './record.ts'

/** The records of one type with their indexes, each made when it is first asked. */
export class Table {
  readonly type: AnyRecordType
  readonly records = new Map<string, Stored<Fields>>()
  /** The version of the book at which a record here last came, changed or went. */
  changedAt = 0
  private readonly indexes = new Map<string, Buckets>()
  private readonly known: readonly string[]

  /** `indexes` are those that nobody else keeps; all of the type's when unsaid. */
  constructor(type: AnyRecordType, indexes = indexesOf(type)) {
    this.type = type
    this.known = indexes
  }

  where(index: string, value: string): readonly Stored<Fields>[] {
    const buckets = this.indexed(index)
    return buckets.size === 0 ? nothing : (buckets.get(value) ?? nothing)
  }

  put(record: Stored<Fields>): void {
    const old = this.records.get(record.id)
    this.records.set(record.id, record)
    for (const [index, buckets] of this.indexes) {
      const values = this.valuesOf(index, record)
      for (const value of old ? this.valuesOf(index, old) : []) {
        if (!values.includes(value)) dropAt(buckets, value, record.id)
      }
      for (const value of values) placeAt(buckets, value, record, old !== undefined)
    }
  }

  drop(id: string): void {
    const old = this.records.get(id)
    if (!old) return
    this.records.delete(id)
    for (const [index, buckets] of this.indexes) {
      for (const value of this.valuesOf(index, old)) dropAt(buckets, value, id)
    }
  }

  /** A start of the day needs few of them, and to make all took a third of its time. */
  private indexed(index: string): Buckets {
    const made = this.indexes.get(index)
    if (made) return made
    if (!this.known.includes(index)) throw new Error(`${this.type.name} has no index ${index}`)
    const buckets: Buckets = new Map()
    for (const record of this.records.values()) {
      for (const value of this.valuesOf(index, record)) placeAt(buckets, value, record, false)
    }
    this.indexes.set(index, buckets)
    return buckets
  }

  private valuesOf(index: string, record: Fields): readonly string[] {
    const key = this.type.keys[index]
    if (key) return key(record)
    const value = record[index]
    return typeof value === 'string' ? [value] : []
  }
}

/** Everything by which records of a type are found: by whose they are, by fields and by keys. */
export function indexesOf(type: AnyRecordType): string[] {
  return [...(isOwned(type) ? [type.owner] : []), ...type.index, ...Object.keys(type.keys)]
}

type Buckets = Map<string, Bucket>

function placeAt(buckets: Buckets, value: string, record: Stored<Fields>, known: boolean): void {
  const bucket = buckets.get(value)
  if (bucket) placeIn(bucket, record, known)
  else buckets.set(value, [record])
}

function dropAt(buckets: Buckets, value: string, id: string): void {
  const bucket = buckets.get(value)
  if (!bucket) return
  dropFrom(bucket, id)
  if (bucket.length === 0) buckets.delete(value)
}
