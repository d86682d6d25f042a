import type { Book } from '../../book/book.ts'
import { clientName, compareNames, folded } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { matcher, textOf } from '../clients/search.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { peopleOf } from './people.ts'
import { namedBy } from './who.ts'

/** The clients that a few words may mean, the likeliest first: by a name in any case, or by any words of the card. */
export function findClients(book: Book, day: string, who: string, most: number): Client[] {
  const words = folded(who).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const answers = matcher(who)
  const named = namedBy(who, peopleOf(book, day))
  const scored: { client: Client; score: number }[] = []
  for (const client of book.all(clientRecord)) {
    if (forgottenOn(book, client, day)) continue
    const near = (named.get(client.id) ?? 0) * 2
    const score = answers(textOf(client)) ? Math.max(near, 1, beginning(client, words)) : near
    if (score > 0) scored.push({ client, score })
  }
  return scored
    .sort((a, b) => b.score - a.score || compareNames(clientName(a.client), clientName(b.client)))
    .slice(0, most)
    .map(({ client }) => client)
}

/**
 * What it is worth that every word begins one by which the client is called: «Мар» is rather Мария than somebody Маратовна.
 * Nothing when one of them does not.
 */
function beginning(client: Client, words: readonly string[]): number {
  const { first, last, patronymic, epithet, company } = client
  const called = wordsOf(first, last, epithet)
  const all = [...called, ...wordsOf(patronymic, company)]
  const begins = (names: readonly string[]) => (word: string) =>
    names.some((name) => name.startsWith(word))
  if (!words.every(begins(all))) return 0
  return words.some(begins(called)) ? 4 : 3
}

function wordsOf(...names: (string | undefined)[]): string[] {
  return folded(names.filter(Boolean).join(' ')).split(' ').filter(Boolean)
}
