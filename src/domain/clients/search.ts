import { clientFieldNames } from './fields.ts'
import { folded } from './names.ts'
import type { Client } from './records.ts'

/**
 * Tells whether a card's text answers a query: every word of it is part of a name, a note or another
 * field, or digits of a phone.
 */
export function matcher(query: string): (text: string) => boolean {
  const words = wordsOf(query)
  return (text) => words.every((word) => text.includes(word))
}

/** A query as words; digits of a phone typed in groups are one word. */
export function wordsOf(query: string): string[] {
  const joined = query.replaceAll(/(?<=[\d+])[\s()–-]+(?=\d)/g, '')
  return folded(joined)
    .split(' ')
    .filter(Boolean)
    .map((word) => (/^(\+7|8)\d{5,10}$/.test(word) ? word.replace(/^(\+7|8)/, '') : word))
}

const texts = new WeakMap<Client, string>()

/** Everything on a card as search sees it. Cards are replaced and never changed, so it is made once. */
export function textOf(client: Client): string {
  const known = texts.get(client)
  if (known !== undefined) return known
  const fields = clientFieldNames.flatMap((name) => client[name] ?? '')
  const contacts = (client.contacts ?? []).map((contact) => contact.value)
  const text = folded([...fields, ...contacts].join(' '))
  texts.set(client, text)
  return text
}
