import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import type { Client } from '../clients/records.ts'
import { lapsedOn } from '../pursuits/run.ts'

/**
 * The day from which a client is left in peace: let go by hand, or given up by itself when three calls and a letter brought no
 * answer (article 001). Undefined for everybody else. Whoever is forgotten is in no list, no search, no broadcast.
 */
export function forgottenOn(facts: Facts, client: Client, day: Day): Day | undefined {
  return client.letGoOn ?? lapsedOn(facts, client.id, day)
}
