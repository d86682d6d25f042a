import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { personById } from '../clients/person.ts'
import { type Dated, factFields } from '../fact.ts'
import { leavingWhys, partnershipsOf, trainingsOf } from './records.ts'

const nullable = z.nullable(z.string())

export const partnerFact = z.object({
  type: z.literal('partner'),
  ...factFields,
  /** The name of who brought them. */
  broughtBy: nullable,
  /** Not the first time. */
  again: z.boolean(),
})

export const partnerLeftFact = z.object({
  type: z.literal('partner-left'),
  ...factFields,
  why: z.enum(leavingWhys),
  note: nullable,
  farewellOn: nullable,
})

export const trainingFact = z.object({
  type: z.literal('training'),
  ...factFields,
  minutes: z.int(),
  cost: z.nullable(z.int()),
  currency: nullable,
  topic: nullable,
})

type PartnerFact = z.infer<typeof partnerFact | typeof partnerLeftFact | typeof trainingFact>

/** When a client became a partner and left, and the trainings in between. */
export function partnerFacts(facts: Facts, client: string): Dated<PartnerFact>[] {
  const stays = partnershipsOf(facts, client).flatMap((one, at) => {
    const { id, since, broughtBy, leftOn, why = 'other', leftNote, farewellOn } = one
    const name = broughtBy === undefined ? '' : personById(facts, broughtBy).name
    const start = { id, on: since, broughtBy: name || null, again: at > 0 }
    const end = {
      id,
      on: leftOn ?? '',
      why,
      note: leftNote ?? null,
      farewellOn: farewellOn ?? null,
    }
    const began: PartnerFact = { type: 'partner', ...start }
    return leftOn === undefined ? [began] : [began, { type: 'partner-left', ...end } as const]
  })
  const trainings = trainingsOf(facts, client).map(
    ({ id, on, minutes, cost = null, currency = null, topic = null }) =>
      ({ type: 'training', id, on, minutes, cost, currency, topic }) as const,
  )
  return [...stays, ...trainings].map((fact) => ({ fact }))
}
