import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { personById, personOf, personSchema } from '../clients/person.ts'
import type { Client } from '../clients/records.ts'
import { genderOf } from '../names/gender.ts'
import { settingsOf } from '../settings/records.ts'
import { investedIn } from './invested.ts'
import { leavingWhys, type Partnership } from './records.ts'
import { activities, activityOf, isPausing, lastSeen } from './rules.ts'

const text = z.nullable(z.string())

/** A partner as the tree and the card show them. */
export const partnerRow = z.object({
  /** The partnership: the last one. */
  id: z.string(),
  client: personSchema,
  gender: z.nullable(z.enum(['f', 'm'])),
  broughtBy: z.nullable(personSchema),
  activity: z.enum(activities),
  since: z.string(),
  number: text,
  note: text,
  /** They said that they pause; until a day, if they said one. */
  pausing: z.boolean(),
  restingUntil: text,
  leftOn: text,
  why: z.nullable(z.enum(leavingWhys)),
  leftNote: text,
  farewellOn: text,
  /** The last training, order or talk. */
  lastOn: z.string(),
  trainings: z.int(),
  minutes: z.int(),
  /** Minor units of `currency`. */
  cost: z.int(),
  currency: z.string(),
  /** Whole months as a partner, all times together. */
  months: z.int(),
})

export type PartnerRow = z.infer<typeof partnerRow>

export function rowOf(
  facts: Facts,
  client: Client,
  partnership: Partnership,
  day: Day,
): PartnerRow {
  const { id, since, broughtBy, number = null, note = null, leftOn = null } = partnership
  const pausing = leftOn === null && isPausing(partnership, day)
  return {
    id,
    client: personOf(client),
    gender: genderOf(client) ?? null,
    broughtBy: broughtBy === undefined ? null : personById(facts, broughtBy),
    activity: activityOf(facts, partnership, day),
    since,
    number,
    note,
    pausing,
    restingUntil: pausing ? (partnership.restingUntil ?? null) : null,
    leftOn,
    why: leftOn === null ? null : (partnership.why ?? 'other'),
    leftNote: leftOn === null ? null : (partnership.leftNote ?? null),
    farewellOn: partnership.farewellOn ?? null,
    lastOn: lastSeen(facts, partnership, day),
    currency: settingsOf(facts).currency,
    ...investedIn(facts, client.id, day),
  }
}
