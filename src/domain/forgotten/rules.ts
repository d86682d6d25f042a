import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import type { Client } from '../clients/records.ts'
import { lapsedOn } from '../pursuits/run.ts'

/** Let go by hand, or given up because nobody answered. */
export const forgottenWhys = ['let-go', 'silent'] as const

export interface Forgotten {
  readonly on: Day
  readonly why: (typeof forgottenWhys)[number]
}

/**
 * Since when a client is left in peace, and why: let go by hand, or given up by itself when three calls and a letter brought
 * no answer (article 001). Undefined for everybody else. Whoever is forgotten is in no list, no search, no broadcast.
 */
export function forgottenIn(facts: Facts, client: Client, day: Day): Forgotten | undefined {
  if (client.letGoOn) return { on: client.letGoOn, why: 'let-go' }
  const on = lapsedOn(facts, client.id, day)
  return on === undefined ? undefined : { on, why: 'silent' }
}

/** The day from which a client is left in peace. */
export function forgottenOn(facts: Facts, client: Client, day: Day): Day | undefined {
  return forgottenIn(facts, client, day)?.on
}
