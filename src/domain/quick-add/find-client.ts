import { clientName, compareNames, folded } from '../clients/names.ts'
import type { Client } from '../clients/records.ts'
import { matcher, textOf } from '../clients/search.ts'

/** The clients that a few words may mean, the likeliest first: by the words as they are, else by a name in any case. */
export function findClients(clients: Iterable<Client>, who: string, most: number): Client[] {
  const words = folded(who).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const answers = matcher(who)
  const scored: { client: Client; score: number }[] = []
  for (const client of clients) {
    if (client.letGoOn) continue
    const score = answers(textOf(client)) ? exactness(client, words) : likeness(client, words)
    if (score > 0) scored.push({ client, score })
  }
  return scored
    .sort((a, b) => b.score - a.score || compareNames(clientName(a.client), clientName(b.client)))
    .slice(0, most)
    .map(({ client }) => client)
}

/** A word that begins the first or last name counts for most, one inside a note for least. */
function exactness(client: Client, words: readonly string[]): number {
  const begin = (names: readonly string[]) =>
    words.every((word) => names.some((name) => name.startsWith(word)))
  if (begin(folded(`${client.first ?? ''} ${client.last ?? ''}`).split(' '))) return 4
  return begin(namesOf(client)) ? 3 : 2
}

/** How near the words are to the client's names in another case: «Марии» to «Мария»; 0 when they are not. */
function likeness(client: Client, words: readonly string[]): number {
  const names = namesOf(client)
  const likes = words.map((word) => Math.max(0, ...names.map((name) => likeOf(name, word))))
  return likes.every((like) => like > 0) ? Math.min(...likes) : 0
}

/** Russian endings change the last one or two letters. */
function likeOf(name: string, word: string): number {
  let same = 0
  while (same < name.length && name[same] === word[same]) same += 1
  const ending = Math.max(name.length, word.length) - same
  return same >= 3 && ending <= 2 ? same / Math.max(name.length, word.length) : 0
}

function namesOf({ first, last, patronymic, epithet, company }: Client): string[] {
  return folded([first, last, patronymic, epithet, company].filter(Boolean).join(' ')).split(' ')
}
