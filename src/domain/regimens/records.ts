import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, lines } from '../schemas.ts'

const amount = z.number().check(z.positive(), z.lte(100_000))
const days = z.int().check(z.gte(1), z.lte(3650))

/** What a regimen holds besides its client and its days. */
export const regimenFields = {
  product: line(200),
  /** How much is taken in a day, in units of the package. */
  daily: z.optional(amount),
  /** «капсула», «мл». */
  unit: z.optional(line(30)),
  /** How much is in a package, in the same units. */
  packSize: z.optional(amount),
  /** For how many days a package lasts, where nobody counts what is in it. */
  packDays: z.optional(days),
  /** Packages at hand on the first day, what was bought that day among them; one when unsaid. */
  packs: z.optional(amount),
  /** For how many days the course is meant; without an end when unsaid. */
  courseDays: z.optional(days),
  note: z.optional(lines(2000)),
}

const regimenSchema = z.looseObject({
  client: id,
  ...regimenFields,
  startedOn: day,
  /** The day it was written down. */
  madeOn: day,
  endedOn: z.optional(day),
})

export type RegimenData = z.infer<typeof regimenSchema>
export type Regimen = Stored<RegimenData>

/** A product that a client takes day after day. */
export const regimenRecord = defineRecord<RegimenData>('regimen', regimenSchema, {
  owner: 'client',
  happened: 'madeOn',
  marks: ['endedOn'],
})

export function regimensOf(facts: Facts, client: string): readonly Regimen[] {
  return facts.where(regimenRecord, 'client', client)
}
