import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { currency, day, id, line, lines, minor } from '../schemas.ts'

export const itemSchema = z.looseObject({
  name: line(300),
  quantity: z.optional(z.number().check(z.positive(), z.lte(100_000))),
  sum: z.optional(minor),
})

/** What an order holds besides its client and date: full items for new clients, a sum for regulars, or neither. */
export const orderFields = {
  sum: z.optional(minor),
  currency: z.optional(currency),
  items: z.optional(z.array(itemSchema).check(z.maxLength(200))),
  note: z.optional(lines(2000)),
  /** The catalogue period that brought it, when it was recorded as the result of a catalogue. */
  period: z.optional(id),
}

const orderSchema = z.looseObject({
  client: id,
  date: day,
  ...orderFields,
  /** Recognises the same row of a table when the file is imported again. */
  importKey: z.optional(z.string()),
  /** The instant it was written down, which orders the facts of one day. */
  at: z.optional(z.string()),
})

export type OrderData = z.infer<typeof orderSchema>
export type Order = Stored<OrderData>

export const orderRecord = defineRecord<OrderData>('order', orderSchema, {
  index: ['importKey', 'date'],
  owner: 'client',
  impersonal: ['date', 'sum', 'currency', 'period', 'at'],
  happened: 'date',
})
