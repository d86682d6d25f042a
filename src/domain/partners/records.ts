import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { currency, day, id, line, lines, minor } from '../schemas.ts'

/** Why somebody is a partner no more. */
export const leavingWhys = ['other-company', 'no-time', 'other'] as const

export const partnershipFields = {
  /** The client who brought them; nobody but the user when absent. */
  broughtBy: z.optional(id),
  /** Their number in the company. */
  number: z.optional(line(60)),
  note: z.optional(lines(2000)),
}

const partnershipSchema = z.looseObject({
  client: id,
  since: day,
  ...partnershipFields,
  /** They said that they pause; `restingUntil` means something only together with it. */
  restingSince: z.optional(day),
  restingUntil: z.optional(day),
  leftOn: z.optional(day),
  /** Means something only together with `leftOn`. */
  why: z.optional(z.enum(leavingWhys)),
  leftNote: z.optional(lines(2000)),
  /** Good wishes were sent. */
  farewellOn: z.optional(day),
})

export type PartnershipData = z.infer<typeof partnershipSchema>
export type Partnership = Stored<PartnershipData>

/** A client who became a distributor; who comes back has another one. */
export const partnershipRecord = defineRecord<PartnershipData>('partnership', partnershipSchema, {
  owner: 'client',
  happened: 'since',
  marks: ['restingSince', 'leftOn', 'farewellOn'],
  impersonal: ['since', 'broughtBy', 'restingSince', 'restingUntil', 'leftOn', 'why', 'farewellOn'],
})

export const trainingFields = {
  minutes: z.int().check(z.gte(1), z.lte(1440)),
  /** What it cost the user, in minor units. */
  cost: z.optional(minor),
  currency: z.optional(currency),
  topic: z.optional(line(300)),
}

const trainingSchema = z.looseObject({ client: id, on: day, ...trainingFields })

export type TrainingData = z.infer<typeof trainingSchema>
export type Training = Stored<TrainingData>

/** Time, and maybe money, that the user has put into a partner. */
export const trainingRecord = defineRecord<TrainingData>('training', trainingSchema, {
  owner: 'client',
  impersonal: ['on', 'minutes', 'cost', 'currency'],
  happened: 'on',
})

export function trainingsOf(facts: Facts, client: string): readonly Training[] {
  return facts.where(trainingRecord, 'client', client)
}

/** The times that a client was a partner, the first one first. */
export function partnershipsOf(facts: Facts, client: string): readonly Partnership[] {
  const all = facts.where(partnershipRecord, 'client', client)
  return all.length > 1 ? [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : all
}

/** One that has not ended comes last, whatever the day it began. */
function keyOf({ since, leftOn = '9999', id }: Partnership): string {
  return `${leftOn} ${since} ${id}`
}
