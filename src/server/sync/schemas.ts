import * as z from 'zod/mini'
import { envelopeSchema } from '../../book/envelope.ts'

/** A refused batch costs a device a smaller one; a batch without bounds costs everyone their turn. */
const mostCommands = 2000

/** Rows that an answer to a push carries at most; with more, it says to pull. */
export const rowsInPush = 2000
export const rowsInPull = { usual: 2000, most: 5000 }

const cursor = z.object({
  rev: z.int().check(z.gte(0)),
  id: z.string().check(z.maxLength(300)),
})

export const pushSchema = z.object({
  epoch: z.string().check(z.maxLength(100)),
  cursor,
  commands: z.array(z.unknown()).check(z.maxLength(mostCommands)),
})

/** As `pushSchema`, with the form that each command should have: it is checked one by one. */
export const pushShape = z.object({
  epoch: z.string(),
  cursor,
  commands: z.array(envelopeSchema).check(z.maxLength(mostCommands)),
})

export const pullSchema = z.object({
  rev: z._default(z.int().check(z.gte(0)), 0),
  id: z._default(z.string().check(z.maxLength(300)), ''),
  limit: z._default(z.int().check(z.gte(1), z.lte(rowsInPull.most)), rowsInPull.usual),
})

const refusalSchema = z.object({
  code: z.string(),
  at: z.optional(z.string()),
  params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
})

/** Rows in the order of revision and id; `data` null marks a deleted one. Without `next` it is the last page. */
export const pageSchema = z.object({
  epoch: z.string(),
  revision: z.int(),
  rows: z.array(
    z.object({
      type: z.string(),
      id: z.string(),
      rev: z.int(),
      data: z.nullable(z.record(z.string(), z.unknown())),
    }),
  ),
  next: z.optional(cursor),
})

export const pushAnswerSchema = z.object({
  epoch: z.string(),
  answers: z.array(
    z.object({ id: z.string(), revision: z.int(), refusal: z.optional(refusalSchema) }),
  ),
  page: pageSchema,
})
