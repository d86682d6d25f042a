import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day } from '../schemas.ts'

export const sprintMinutes = z.int().check(z.gte(5), z.lte(240))
export const answerCount = z.int().check(z.gte(0), z.lte(100_000))

const sprintSchema = z.looseObject({
  on: day,
  /** The instant it began. */
  at: z.string(),
  /** For how long it was meant. */
  minutes: sprintMinutes,
  /** The member whose it is: each goes through the cards in their own time. */
  by: z.string(),
  endedOn: z.optional(day),
  endedAt: z.optional(z.string()),
  /** Questions answered. */
  filled: z.optional(answerCount),
  /** Cards that got an answer. */
  cards: z.optional(answerCount),
})

export type SprintData = z.infer<typeof sprintSchema>
export type Sprint = Stored<SprintData>

/** Half an hour in which what is kept in the head is put onto the cards (article 002). */
export const sprintRecord = defineRecord<SprintData>('sprint', sprintSchema, {
  happened: 'on',
  marks: ['endedOn'],
})
