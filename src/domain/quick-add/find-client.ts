import type { Book } from '../../book/book.ts'
import { clientName, compareNames, folded } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { matcher, textOf } from '../clients/search.ts'
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
    if (client.letGoOn) continue
    const near = (named.get(client.id) ?? 0) * 2
    const score = answers(textOf(client)) ? Math.max(near, beginsWith(client, words) ? 3 : 1) : near
    if (score > 0) scored.push({ client, score })
  }
  return scored
    .sort((a, b) => b.score - a.score || compareNames(clientName(a.client), clientName(b.client)))
    .slice(0, most)
    .map(({ client }) => client)
}

/** Whether every word begins a word by which the client is called. */
function beginsWith(
  { first, last, patronymic, epithet, company }: Client,
  words: readonly string[],
) {
  const names = [first, last, patronymic, epithet, company].filter(Boolean).join(' ')
  const called = folded(names).split(' ')
  return words.every((word) => called.some((name) => name.startsWith(word)))
}
