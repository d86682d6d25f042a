import type { ClientData } from './records.ts'

type Named = Pick<
  ClientData,
  'first' | 'last' | 'patronymic' | 'epithet' | 'company' | 'contacts' | 'erasedOn'
>

/** In the place of a name that was erased, in any language. */
export const erasedName = '—'

/**
 * The name a card shows: «Мария Соколова», else the firm, the epithet, a contact; a dash for whoever is erased, and empty when there
 * is nothing at all.
 */
export function clientName(client: Named): string {
  if (client.erasedOn) return erasedName
  const name = [client.first, client.last].filter(Boolean).join(' ')
  return name || client.company || client.epithet || client.contacts?.[0]?.value || ''
}

/** How the person is spoken to: by first name and patronymic where there is one. */
export function addressedAs(client: Named): string {
  if (client.first && client.patronymic) return `${client.first} ${client.patronymic}`
  return client.first ?? ''
}

/** Cards stand in the index by last name, or by first name where that is all there is. */
export function indexName(client: Named, by: 'last' | 'first' = 'last'): string {
  const parts = by === 'last' ? [client.last, client.first] : [client.first, client.last]
  return [...parts, client.patronymic].filter(Boolean).join(' ') || clientName(client)
}

/** The letter of the divider before which a card stands; `#` for what has none. */
export function indexLetter(name: string): string {
  const letter = name.trim().slice(0, 1).toLocaleUpperCase('ru').replace('Ё', 'Е')
  return /\p{L}/u.test(letter) ? letter : '#'
}

/** Alphabetical as in a Russian card index: Ё stands with Е, numbers by their size. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [indexKey(a), indexKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

/** Things in the alphabetical order of their names; each name is put in order once, which thousands of them need. */
export function inNameOrder<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Item[] {
  return [...items]
    .map((item) => ({ item, key: indexKey(nameOf(item)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** A name so written that names compare as plain strings. */
export function indexKey(name: string): string {
  return folded(name).replaceAll(/\d+/g, (digits) => digits.padStart(10, '0'))
}

/** A text as search sees it: lower case, ё as е, single spaces. */
export function folded(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim()
}
