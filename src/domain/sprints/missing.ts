import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import type { Day } from '../../words/days.ts'
import { type Asked, askedInOrder, missingIn } from '../clients/hints.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'

/** What every card lacks; a card that has everything lacks nothing, who was let go is left out. */
export const missingByClient: (book: Book, day: Day) => ReadonlyMap<string, readonly Asked[]> =
  survey(clientRecord, (book, client, day) =>
    forgottenOn(book, client, day) ? undefined : missingIn(client),
  )

export type MissingTotals = Readonly<Record<Asked, number>>

/** On how many cards each thing is missing. */
export function missingTotals(book: Book, day: Day): MissingTotals {
  // Every thing that may be asked has its number.
  const totals = Object.fromEntries(askedInOrder.map((asked) => [asked, 0])) as Record<
    Asked,
    number
  >
  for (const missing of missingByClient(book, day).values())
    for (const asked of missing) totals[asked] += 1
  return totals
}

/**
 * How full the cards are, in whole percent: of all that may be asked of everybody, what is known. Rounded down, so that
 * 100 means that nothing is missing; a book without cards lacks nothing.
 */
export function completenessOf(book: Book, day: Day): number {
  const all = missingByClient(book, day).size * askedInOrder.length
  const missing = Object.values(missingTotals(book, day)).reduce((sum, n) => sum + n, 0)
  return all === 0 ? 100 : Math.floor((100 * (all - missing)) / all)
}
