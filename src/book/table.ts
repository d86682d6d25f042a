import type { AnyRecordType, Fields, Stored } from './record.ts'

type Rec = Stored<Fields>

const nothing: readonly Rec[] = []

/** The records of one type with their indexes. */
export class Table {
  readonly type: AnyRecordType
  readonly records = new Map<string, Rec>()
  private readonly indexes = new Map<string, Map<string, Rec[]>>()

  constructor(type: AnyRecordType) {
    this.type = type
    for (const name of [...type.index, ...Object.keys(type.keys)]) this.indexes.set(name, new Map())
  }

  where(index: string, value: string): readonly Rec[] {
    const buckets = this.indexes.get(index)
    if (!buckets) throw new Error(`${this.type.name} has no index ${index}`)
    return buckets.size === 0 ? nothing : (buckets.get(value) ?? nothing)
  }

  put(record: Rec): void {
    const old = this.records.get(record.id)
    this.records.set(record.id, record)
    for (const [index, buckets] of this.indexes) {
      const values = this.valuesOf(index, record)
      for (const value of old ? this.valuesOf(index, old) : []) {
        if (!values.includes(value)) drop(buckets, value, record.id)
      }
      for (const value of values) place(buckets, value, record, old !== undefined)
    }
  }

  drop(id: string): void {
    const old = this.records.get(id)
    if (!old) return
    this.records.delete(id)
    for (const [index, buckets] of this.indexes) {
      for (const value of this.valuesOf(index, old)) drop(buckets, value, id)
    }
  }

  valuesOf(index: string, record: Fields): readonly string[] {
    const key = this.type.keys[index]
    if (key) return key(record)
    const value = record[index]
    return typeof value === 'string' ? [value] : []
  }
}

function place(buckets: Map<string, Rec[]>, value: string, record: Rec, replace: boolean): void {
  const bucket = buckets.get(value)
  if (!bucket) {
    buckets.set(value, [record])
    return
  }
  const at = replace ? bucket.findLastIndex((other) => other.id === record.id) : -1
  if (at >= 0) bucket[at] = record
  else bucket.push(record)
}

function drop(buckets: Map<string, Rec[]>, value: string, id: string): void {
  const bucket = buckets.get(value)
  const at = bucket?.findLastIndex((other) => other.id === id) ?? -1
  if (!bucket || at < 0) return
  if (bucket.length === 1) buckets.delete(value)
  else bucket.splice(at, 1)
}
