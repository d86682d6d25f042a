import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line } from '../schemas.ts'
import { channels } from '../touches/records.ts'
import { threeCalls } from './cadence.ts'

const gap = z.int().check(z.gte(0), z.lte(90))

const stepSchema = z.object({
  /** Days after the step before, or after the start. */
  after: gap,
  channel: z.enum(channels),
  /** What the step is for, in the user's own words. */
  aim: z.optional(line(200)),
})

export type Step = z.infer<typeof stepSchema>

/** The steps by which a prospect is asked for an answer, and when it ends without one. */
export const cadenceFields = {
  steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(12)),
  /** Days after the last step. */
  closeAfter: gap.check(z.gte(1)),
  /** Days off do not count. */
  workDaysOnly: z.optional(z.boolean()),
}

const cadenceSchema = z.looseObject({ title: line(60), ...cadenceFields })

export type CadenceData = z.infer<typeof cadenceSchema>
export type OwnCadence = Stored<CadenceData>
export type Cadence = Pick<CadenceData, 'steps' | 'closeAfter' | 'workDaysOnly'>

/** A cadence of the user's own. */
export const cadenceRecord = defineRecord<CadenceData>('cadence', cadenceSchema)

const pursuitSchema = z.looseObject({
  client: id,
  /** As it was at the start: a cadence changed later does not change what has begun. Three calls and a letter when absent. */
  own: z.optional(z.object({ title: line(60), ...cadenceFields })),
  startedOn: day,
  at: z.optional(z.string()),
  /** Ended by hand, without an answer. */
  stoppedOn: z.optional(day),
  /** The end without an answer does not hold: they came themselves. */
  reopenedOn: z.optional(day),
})

export type PursuitData = z.infer<typeof pursuitSchema>
export type Pursuit = Stored<PursuitData>

/** One run of a cadence for one prospect. Which steps were made and how it ended follows from the talks. */
export const pursuitRecord = defineRecord<PursuitData>('pursuit', pursuitSchema, {
  owner: 'client',
  happened: 'startedOn',
  marks: ['stoppedOn', 'reopenedOn'],
})

export function pursuitsOf(facts: Facts, client: string): readonly Pursuit[] {
  return facts.where(pursuitRecord, 'client', client)
}

export function cadenceOf({ own }: Pursuit): Cadence {
  return own ?? threeCalls
}
