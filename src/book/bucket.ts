import type { Fields, Stored } from './record.ts'

/** Records that share a value of an index, or an owner. Few each, so they are looked through. */
export type Bucket = Stored<Fields>[]

export const nothing: readonly Stored<Fields>[] = []

/** Puts a record in, in the place of itself where it is there already. */
export function placeIn(bucket: Bucket, record: Stored<Fields>, known: boolean): void {
  const at = known ? indexIn(bucket, record.id) : -1
  if (at >= 0) bucket[at] = record
  else bucket.push(record)
}

export function dropFrom(bucket: Bucket, id: string): void {
  const at = indexIn(bucket, id)
  if (at >= 0) bucket.splice(at, 1)
}

/** What is taken back is mostly what came last. */
function indexIn(bucket: Bucket, id: string): number {
  return bucket.findLastIndex((record) => record.id === id)
}
