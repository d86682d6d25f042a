import * as z from 'zod/mini'
import { currency } from '../schemas.ts'
import { type Meaning, meaningNames } from './meanings.ts'

export const dateOrders = ['dmy', 'mdy', 'ymd'] as const

export type DateOrder = (typeof dateOrders)[number]

/** How a sheet is read: guessed first, then changed by hand as the person likes. Plain JSON. */
export const mappingSchema = z.object({
  /** What a row is: a client, or an order of a client; `skip` leaves the sheet out. */
  kind: z.enum(['clients', 'orders', 'skip']),
  /** The row with the names of columns, as the spreadsheet numbers it; null when there is none. */
  headerRow: z.nullable(z.int().check(z.gte(1))),
  // The list is not empty, which `map` forgets.
  columns: z.array(z.enum(meaningNames as [Meaning, ...Meaning[]])),
  /** How to read 05/06/1982; a day that can be read only one way is read so. */
  dateOrder: z.enum(dateOrders),
  /** The currency of sums that name none; that of the book when absent. */
  currency: z.optional(currency),
})

export type Mapping = z.infer<typeof mappingSchema>
