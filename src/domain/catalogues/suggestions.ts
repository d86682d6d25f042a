import type { Book } from '../../book/book.ts'
import { type Day, daysBetween } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { standings } from '../folders/folder-of-client.ts'
import type { Order } from '../orders/records.ts'
import { settingsOf } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { lastReached } from '../touches/rules.ts'
import { periodBefore, periodsOf } from './periods.ts'
import { handoutRecord, type Period } from './records.ts'
import { orderFrom, stateOf } from './rules.ts'

export const suggestionKinds = ['carried', 'green', 'due'] as const

export interface Suggestion {
  readonly client: string
  /** Not met in the last period; a green client; a black one whose recall is due. */
  readonly kind: (typeof suggestionKinds)[number]
  readonly lastOrder: Order | undefined
  readonly why: string | undefined
}

/**
 * Whom to plan a catalogue for (product.md A.7): who was not met in the period before, the green clients, the black
 * ones who were not spoken to for so long that a recall is due. Who is on the list already is left out. Within each kind
 * those who have bought most come first.
 */
export function suggestionsFor(book: Book, period: Period, day: Day): Suggestion[] {
  const listed = new Set(book.where(handoutRecord, 'period', period.id).map((one) => one.client))
  const missed = missedBefore(book, period)
  const { recallEvery } = settingsOf(book)
  const found: (Suggestion & { total: number })[] = []
  for (const [client, { folder, lastOrder, total }] of standings(book, day)) {
    if (listed.has(client) || !book.get(clientRecord, client)) continue
    const why = missed.get(client)
    const spoken = lastOf(lastReached(touchesOf(book, client)), lastOrder?.date)
    const isDue = folder === 'black' && spoken && daysBetween(spoken, day) >= recallEvery
    const kind = why ? 'carried' : folder === 'green' ? 'green' : isDue ? 'due' : undefined
    if (kind) found.push({ client, kind, lastOrder, why, total })
  }
  const place = ({ kind }: Suggestion) => suggestionKinds.indexOf(kind)
  return found.sort(
    (a, b) => place(a) - place(b) || b.total - a.total || (a.client < b.client ? -1 : 1),
  )
}

/** Who has a catalogue of the period before without a result, and why there was no meeting; `open` when nobody said. */
function missedBefore(book: Book, period: Period): Map<string, string> {
  const last = periodBefore(periodsOf(book), period)
  const handouts = last ? book.where(handoutRecord, 'period', last.id) : []
  const missed = new Map<string, string>()
  for (const handout of handouts) {
    const state = last && stateOf(handout, orderFrom(book, handout, last))
    if (state === 'open' || state === 'not-met') missed.set(handout.client, handout.why ?? 'open')
  }
  return missed
}

function lastOf(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a !== undefined && (b === undefined || a > b) ? a : b
}
