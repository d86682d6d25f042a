import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { type Dated, factFields } from '../fact.ts'
import { type Regimen, regimensOf } from './records.ts'

const regimen = {
  ...factFields,
  product: z.string(),
  daily: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  packDays: z.nullable(z.number()),
  startedOn: z.string(),
}

export const regimenFact = z.object({ type: z.literal('regimen'), ...regimen })
export const regimenEndFact = z.object({ type: z.literal('regimen-end'), ...regimen })

type RegimenFact = z.infer<typeof regimenFact> | z.infer<typeof regimenEndFact>

/** The regimens of a client: when each began and when it was ended. One that is still to begin stands on the day it was written down. */
export function regimenFacts(facts: Facts, client: string): Dated<RegimenFact>[] {
  return regimensOf(facts, client).flatMap((one) => {
    const { startedOn, madeOn, endedOn } = one
    const said = saidOf(one)
    const began = startedOn < madeOn ? startedOn : madeOn
    const start = { fact: { type: 'regimen', on: began, ...said } } as const
    return endedOn ? [start, { fact: { type: 'regimen-end', on: endedOn, ...said } }] : [start]
  })
}

function saidOf({ id, product, startedOn, daily, unit, packDays }: Regimen) {
  return {
    id,
    product,
    daily: daily ?? null,
    unit: unit ?? null,
    packDays: packDays ?? null,
    startedOn,
  }
}
