import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { forgottenWhys } from '../forgotten/rules.ts'
import { day, id } from '../schemas.ts'

/** 32 bytes in hex. */
export const hex32 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** The data of the client with this id are erased. */
export const erasureRecord = defineRecord('erasure', z.looseObject({ on: day }), { erases: true })

const bookKeySchema = z.looseObject({ secret: hex32 })

/** What the imprints of a book are hashed with. A book has one; a second comes with an archive of another book. */
export const bookKeyRecord = defineRecord('book-key', bookKeySchema, { role: 'manager' })

const imprintSchema = z.looseObject({
  /** The day from which they were left in peace, and why. */
  on: day,
  why: z.enum(forgottenWhys),
  erasedOn: day,
  /** The book key of the hashes. */
  key: id,
  /** HMAC-SHA-256 in hex of each phone, e-mail and row of a file. */
  hashes: z.array(hex32).check(z.maxLength(10_000)),
})

export type Imprint = Stored<z.infer<typeof imprintSchema>>

/** What stays of somebody whose data are erased: enough to know them again, too little to tell who they were. */
export const imprintRecord = defineRecord('imprint', imprintSchema, {
  keys: { hash: ({ hashes }) => hashes },
})

export type BookKey = Stored<z.infer<typeof bookKeySchema>>
