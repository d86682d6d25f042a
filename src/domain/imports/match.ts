import { contactKey } from '../clients/contacts.ts'
import { folded } from '../clients/names.ts'
import { firstNamesDiffer } from '../names/given-names.ts'
import { type Steps, stepSize } from '../steps.ts'
import type { Card, CardsAtHand } from './cards-at-hand.ts'
import type { CardFields, ImportRow } from './row.ts'

export interface Match {
  /** The card of this very person. */
  readonly card?: Card
  /** A card that only looks like theirs: the same phone with another name, or the same name alone. */
  readonly similar?: Card
  /** How many cards have the name by which an order asks for its client, when more than one has. */
  readonly ambiguous?: number
}

/** How many people share a phone before it tells nothing about whose it is. */
const crowd = 3

/** Phones and addresses that stand beside so many different names in a file that they belong to no one of them. */
export function* crowdedContacts(rows: readonly ImportRow[]): Steps<ReadonlySet<string>> {
  const first = new Map<string, string>()
  const several = new Map<string, Set<string>>()
  for (const [at, { client }] of rows.entries()) {
    if (at % stepSize === stepSize - 1) yield 0
    if (!client.first && !client.last) continue
    const name = nameOf(client)
    for (const key of keysOf(client)) {
      const known = first.get(key)
      if (known === undefined) first.set(key, name)
      else if (known !== name) several.set(key, (several.get(key) ?? new Set([known])).add(name))
    }
  }
  return new Set([...several].flatMap(([key, people]) => (people.size >= crowd ? [key] : [])))
}

/**
 * Finds the card of a row: by number, phone or e-mail; an order's client also by a name that only one card has. Of
 * several cards the one that already says all of the row comes first, so that a row finds again what it found before.
 */
export function findCard(
  row: ImportRow,
  cards: CardsAtHand,
  crowded: ReadonlySet<string>,
  saysAll: (card: Card) => boolean,
): Match {
  const { client } = row
  const own = row.card === undefined ? undefined : cards.byId(row.card)
  if (own) return { card: own }
  const numbered = client.externalId === undefined ? [] : cards.byExternalId(client.externalId)
  const reached = keysOf(client).map((key) => ({ key, cards: cards.byContact(key) }))
  const every = [...numbered, ...reached.flatMap((found) => found.cards)]
  if (every.length === 0) return unreached(row, cards)
  const possible = every.filter((card) => !clearlyOther(client, card.data))
  const card =
    possible.find(saysAll) ??
    possible.find((one) => numbered.includes(one)) ??
    firstOf(reached, (key, found) => byContact(client, key, found, crowded))
  return card ? { card } : unreached(row, cards, every[0])
}

/** A row that neither a number nor a contact leads to a card. */
function unreached({ kind, client }: ImportRow, cards: CardsAtHand, similar?: Card): Match {
  if (kind === 'order') return byNameAlone(client, cards, similar)
  const alike = similar ?? (client.first && client.last ? cards.byName(client)[0] : undefined)
  return alike ? { similar: alike } : {}
}

interface Reached {
  readonly key: string
  readonly cards: readonly Card[]
}

function firstOf(
  reached: readonly Reached[],
  choose: (key: string, cards: readonly Card[]) => Card | undefined,
): Card | undefined {
  for (const { key, cards } of reached) {
    const card = choose(key, cards)
    if (card) return card
  }
  return undefined
}

/** The card with a phone or e-mail that is not of somebody else; a shared one needs the same name too. */
function byContact(
  client: CardFields,
  key: string,
  cards: readonly Card[],
  crowded: ReadonlySet<string>,
): Card | undefined {
  const shared = crowded.has(key) || cards.length >= crowd || isLocal(key)
  const same = cards.filter(
    ({ data }) => !clearlyOther(client, data) && (!shared || isNamesake(client, data)),
  )
  return same.find((card) => nameOf(card.data) === nameOf(client)) ?? same[0]
}

/** The client of an order by name: one card has it, and nothing else on the card speaks against. */
function byNameAlone(client: CardFields, cards: CardsAtHand, similar: Card | undefined): Match {
  if (!client.first && !client.last) return similar ? { similar } : {}
  const whole = client.first !== undefined && client.last !== undefined
  if (!whole && keysOf(client).length > 0) return similar ? { similar } : {}
  const namesakes = cards
    .byName(client)
    .filter(({ data }) => !clearlyOther(client, data) && (!client.externalId || !data.externalId))
  const [card, another] = namesakes
  if (another) return { ambiguous: namesakes.length }
  if (card) return { card }
  return similar ? { similar } : {}
}

/** Every phone and e-mail of a row, as cards are found by them. */
export function keysOf(client: CardFields): string[] {
  return [...new Set((client.contacts ?? []).flatMap((contact) => contactKey(contact) ?? []))]
}

/** A number without its town, or one that could not be understood: many people may have it. */
function isLocal(key: string): boolean {
  return !key.startsWith('+') && !key.includes('@')
}

type Named = Pick<CardFields, 'first' | 'last' | 'patronymic'>

/** Two first names, last names or patronymics that no one person has. */
export function clearlyOther(a: Named, b: Named): boolean {
  const one = a.first && b.first ? [a.first, b.first] : [a.last, b.last]
  if (one[0] && one[1] && firstNamesDiffer(one[0], one[1])) return true
  return Boolean(a.patronymic && b.patronymic && firstNamesDiffer(a.patronymic, b.patronymic))
}

/** For a shared phone both must have the same first name, or no name at all, and last names may not differ. */
function isNamesake(a: Named, b: Named): boolean {
  if (!a.first || !b.first) return nameOf(a) === nameOf(b)
  return !a.last || !b.last || folded(a.last) === folded(b.last)
}

function nameOf({ last = '', first = '' }: Named): string {
  return `${last} ${first}`.toLowerCase().replaceAll('ё', 'е')
}
