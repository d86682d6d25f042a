import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line } from '../schemas.ts'

export const vipYear = z.int().check(z.gte(1900), z.lte(2200))

const attentionSchema = z.looseObject({
  client: id,
  year: vipYear,
  on: day,
  note: z.optional(line(300)),
})

export type AttentionData = z.infer<typeof attentionSchema>

/** A sign of special attention that a VIP of a year was given. */
export const attentionRecord = defineRecord<AttentionData>('attention', attentionSchema, {
  owner: 'client',
  happened: 'on',
})

/** The sign of attention of a year; undefined while none was given. */
export function attentionOf(
  facts: Facts,
  client: string,
  year: number,
): Stored<AttentionData> | undefined {
  return facts.where(attentionRecord, 'client', client).find((one) => one.year === year)
}
