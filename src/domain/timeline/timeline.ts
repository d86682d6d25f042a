import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { coldContactFact, coldContactFacts } from '../cold-contacts/fact.ts'
import type { Dated } from '../fact.ts'
import { enrolmentFact, groupFacts, paymentFact } from '../groups/fact.ts'
import { meetingFact, meetingFacts } from '../meetings/fact.ts'
import { orderFact, orderFacts } from '../orders/fact.ts'
import { partnerFact, partnerFacts, partnerLeftFact, trainingFact } from '../partners/fact.ts'
import { pursuitFact, pursuitFacts } from '../pursuits/fact.ts'
import { filledFact, filledFacts } from '../questionnaires/fact.ts'
import { regimenEndFact, regimenFact, regimenFacts } from '../regimens/fact.ts'
import { taskFact, taskFacts } from '../tasks/fact.ts'
import { touchFact, touchFacts } from '../touches/fact.ts'

export const factSchema = z.discriminatedUnion('type', [
  orderFact,
  touchFact,
  taskFact,
  meetingFact,
  enrolmentFact,
  paymentFact,
  coldContactFact,
  partnerFact,
  partnerLeftFact,
  trainingFact,
  filledFact,
  regimenFact,
  regimenEndFact,
  pursuitFact,
])

export type Fact = z.infer<typeof factSchema>

/** Where a card's facts come from: the `fact.ts` of each feature that has any. */
const sources: readonly ((facts: Facts, client: string) => Dated<Fact>[])[] = [
  orderFacts,
  touchFacts,
  taskFacts,
  meetingFacts,
  groupFacts,
  coldContactFacts,
  partnerFacts,
  filledFacts,
  regimenFacts,
  pursuitFacts,
]

/** Everything with a client, the latest first. */
export function timelineOf(facts: Facts, client: string): Fact[] {
  return sources
    .flatMap((source) => source(facts, client))
    .map(({ fact, at = '' }) => ({ fact, key: `${fact.on} ${at} ${fact.type} ${fact.id}` }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ fact }) => fact)
}
