import type * as z from 'zod/mini'
import type { Role } from './role.ts'

/** The fields of a record as they travel: plain JSON, absent rather than null. */
export type Fields = Readonly<Record<string, unknown>>

/** A record in a book: its fields and its id. */
export type Stored<Data> = Readonly<Data> & { readonly id: string }

/** What a book has to know of a record type, whatever its fields are. */
export interface AnyRecordType {
  readonly name: string
  readonly schema: z.ZodMiniType
  /** Fields whose equal values are found at once. */
  readonly index: readonly string[]
  /** Computed keys by which a record is found, such as every phone of a client. */
  readonly keys: Readonly<Record<string, (data: Fields) => readonly string[]>>
  /** The field that names the client this record belongs to, by which it is found; `id` when it is the client. */
  readonly owner: string | undefined
  /** The field with the day it happened: on an earlier day the record does not exist yet. */
  readonly happened: string | undefined
  /** Fields with days of later marks (done, confirmed): on an earlier day the mark is absent. */
  readonly marks: readonly string[]
  /** What says nothing of the person it belongs to, such as a sum and its day: it stays when their data are erased. Undefined where all goes. */
  readonly impersonal: readonly string[] | undefined
  /** A record says that the data of the owner with its id are erased: whatever else remembers them, such as the log, forgets them too. */
  readonly erases: boolean
  /** The least role that may change it, by whatever command: by undo, too. */
  readonly role: Role
}

export interface RecordType<Data> extends AnyRecordType {
  readonly schema: z.ZodMiniType<Data>
}

type FieldOf<Data> = Extract<keyof Data, string>

export interface RecordOptions<Data> {
  readonly index?: readonly FieldOf<Data>[]
  readonly keys?: Readonly<Record<string, (data: Data) => readonly string[]>>
  readonly owner?: FieldOf<Data> | 'id'
  readonly happened?: FieldOf<Data>
  readonly marks?: readonly FieldOf<Data>[]
  readonly impersonal?: readonly FieldOf<Data>[]
  readonly erases?: true
  readonly role?: Role
}

/** A record type: its fields are a loose object, so that fields written by a newer version are kept. */
export function defineRecord<Data>(
  name: string,
  schema: z.ZodMiniType<Data>,
  options: RecordOptions<Data> = {},
): RecordType<Data> {
  return {
    name,
    schema,
    index: options.index ?? [],
    // A book hands a key function only records of its own type, which the schema has checked.
    keys: (options.keys ?? {}) as AnyRecordType['keys'],
    owner: options.owner,
    happened: options.happened,
    marks: options.marks ?? [],
    impersonal: options.impersonal,
    erases: options.erases ?? false,
    role: options.role ?? 'member',
  }
}

/** Records of this type belong to another record, rather than being an owner themselves. */
export function isOwned(type: AnyRecordType): type is AnyRecordType & { readonly owner: string } {
  return type.owner !== undefined && type.owner !== 'id'
}

/** Whose a record is, as its fields say; null when it is nobody's. */
export function ownerIn(
  type: AnyRecordType | undefined,
  id: string,
  fields: Fields | null,
): string | null {
  if (type?.owner === undefined || fields === null) return null
  const owner = type.owner === 'id' ? id : fields[type.owner]
  return typeof owner === 'string' ? owner : null
}
