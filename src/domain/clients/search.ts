import { clientFieldNames } from './fields.ts'
import { folded } from './names.ts'
import type { Client } from './records.ts'

/**
 * Tells whether a card answers a query: every word of it is part of a name, a note or another field, or
 * digits of a phone.
 */
export function matcher(query: string): (client: Client) => boolean {
  const words = wordsOf(query)
  return (client) => {
    const text = textOf(client)
    return words.every((word) => text.includes(word))
  }
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

/** Cards are replaced and never changed, so a card's text is made once. */
function textOf(client: Client): string {
  const known = texts.get(client)
  if (known !== undefined) return known
  const fields = clientFieldNames.flatMap((name) => client[name] ?? '')
  const contacts = (client.contacts ?? []).map((contact) => contact.value)
  const text = folded([...fields, ...contacts].join(' '))
  texts.set(client, text)
  return text
}
