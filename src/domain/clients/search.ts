import { isNumber, phoneForms, wordsOf } from '../search/query.ts'
import { asideText, namesText } from '../search/texts.ts'
import { folded } from './names.ts'
import type { Client } from './records.ts'

/** Tells whether a card's text answers a query as it is typed: every word of it is there, or the digits of a phone. */
export function matcher(query: string): (text: string) => boolean {
  const words = wordsOf(query).map((word) => (isNumber(word) ? phoneForms(word) : [word]))
  return (text) => words.every((forms) => forms.some((form) => text.includes(form)))
}

const texts = new WeakMap<Client, string>()

/** Everything on a card as search sees it. Cards are replaced and never changed, so it is made once. */
export function textOf(client: Client): string {
  const known = texts.get(client)
  if (known !== undefined) return known
  const text = folded(`${namesText(client, 'last')} ${asideText(client)}`)
  texts.set(client, text)
  return text
}
