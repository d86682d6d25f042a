import { type Change, edit } from '../../book/change.ts'
import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { pursuitRecord, pursuitsOf } from '../pursuits/records.ts'
import { runOf } from '../pursuits/run.ts'

/** Somebody came back by themselves: the card is in the index again, and an unanswered pursuit no longer holds. */
export function reopened(facts: Facts, client: Client, day: Day): Change[] {
  const lapsed = pursuitsOf(facts, client.id)
    .filter((pursuit) => runOf(facts, pursuit, day).state === 'silent')
    .flatMap((pursuit) => edit(pursuitRecord, pursuit, { reopenedOn: day }))
  return [...edit(clientRecord, client, { letGoOn: null }), ...lapsed]
}
