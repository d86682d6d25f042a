import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, lines } from '../schemas.ts'

export const periodFields = {
  title: line(60),
  from: day,
  to: day,
  /** Paper catalogues bought for the period. */
  copies: z.optional(z.int().check(z.gte(0), z.lte(100_000))),
}

const periodSchema = z.looseObject(periodFields)

export type PeriodData = z.infer<typeof periodSchema>
export type Period = Stored<PeriodData>

/** A catalogue campaign. */
export const periodRecord = defineRecord<PeriodData>('period', periodSchema)

/** How a handed-out catalogue ended without an order; an order is a record of its own. */
export const handoutOutcomes = ['declined', 'not-met'] as const

/** Why the second meeting did not happen: the seller could not come, the phone stayed silent, something else. */
export const missedWhys = ['could-not', 'silent', 'other'] as const

const handoutSchema = z.looseObject({
  client: id,
  period: id,
  /** The day it was put on the list, or handed out by chance. */
  on: day,
  /** Stood on the list before it was handed out. */
  planned: z.optional(z.boolean()),
  givenOn: z.optional(day),
  closedOn: z.optional(day),
  /** Means something only together with `closedOn`. */
  outcome: z.optional(z.enum(handoutOutcomes)),
  why: z.optional(z.enum(missedWhys)),
  note: z.optional(lines(2000)),
})

export type HandoutData = z.infer<typeof handoutSchema>
export type Handout = Stored<HandoutData>

/** The catalogue of a period for a client: planned, handed out, and what came of it. */
export const handoutRecord = defineRecord<HandoutData>('handout', handoutSchema, {
  index: ['period'],
  owner: 'client',
  impersonal: ['period', 'on', 'planned', 'givenOn', 'closedOn', 'outcome', 'why'],
  happened: 'on',
  marks: ['givenOn', 'closedOn'],
})

export function handoutsOf(facts: Facts, client: string): readonly Handout[] {
  return facts.where(handoutRecord, 'client', client)
}

/** The catalogue of a period that a client has, or stands on the list for. */
export function handoutIn(facts: Facts, period: string, client: string): Handout | undefined {
  return handoutsOf(facts, client).find((handout) => handout.period === period)
}
