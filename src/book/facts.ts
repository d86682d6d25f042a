import type { AnyRecordType, RecordType, Stored } from './record.ts'

/** What may be asked of a book: rules and commands need no more than this. */
export interface Facts {
  get<Data>(type: RecordType<Data>, id: string): Stored<Data> | undefined
  /** Every record of a type, in no promised order. */
  all<Data>(type: RecordType<Data>): Iterable<Stored<Data>>
  /** The records whose indexed field or key has this value, in no promised order. */
  where<Data>(type: RecordType<Data>, index: string, value: string): readonly Stored<Data>[]
  /** Every kind of record that it may hold. */
  types(): readonly AnyRecordType[]
}
