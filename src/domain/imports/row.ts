import * as z from 'zod/mini'
import { contactSchema } from '../clients/contacts.ts'
import { clientFields } from '../clients/fields.ts'
import { shapeOf } from '../field.ts'
import { orderFields } from '../orders/records.ts'
import { day, id, line } from '../schemas.ts'

const cardSchema = z.object({
  ...shapeOf(clientFields),
  contacts: z.optional(z.array(contactSchema).check(z.maxLength(50))),
  externalId: z.optional(line(100)),
  timezone: z.optional(line(64)),
})

/** One row of a file, put in order: names apart, phones in E.164, days in ISO, sums in minor units. */
export const importRowSchema = z.object({
  /** Its number as the spreadsheet shows it, or the number of the card in a file of contacts. */
  row: z.int().check(z.gte(1)),
  /** The sheet, when the file has several. */
  sheet: z.optional(z.string()),
  /** A client who may come with a last order, or an order that says whose it is. */
  kind: z.enum(['client', 'order']),
  /** The card in this or another book from which the row was exported. */
  card: z.optional(id),
  client: cardSchema,
  order: z.optional(z.object({ date: day, ...orderFields })),
})

export type ImportRow = z.infer<typeof importRowSchema>
export type CardFields = z.infer<typeof cardSchema>
export type OrderFields = NonNullable<ImportRow['order']>

export const importArgs = z.object({
  /** The file's name, for the history. */
  file: line(300),
  rows: z.array(importRowSchema).check(z.maxLength(200_000)),
})

export type ImportArgs = z.infer<typeof importArgs>
