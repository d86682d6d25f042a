import type { Facts } from '../../book/facts.ts'
import { contactKey } from '../clients/contacts.ts'
import { type Client, type ClientData, clientRecord } from '../clients/records.ts'
import type { CardFields } from './row.ts'

/** A card while an import is being planned. */
export interface Card {
  readonly id: string
  /** As the book holds it; absent for a card that this import makes. */
  readonly base?: Client
  data: ClientData
}

/** The cards of the book together with those that the import makes and changes, found by what rows know of them. */
export class CardsAtHand {
  private readonly facts: Facts
  private readonly cards = new Map<string, Card>()
  private readonly contacts = new Map<string, Card[]>()
  private readonly externalIds = new Map<string, Card[]>()
  private names: Map<string, Card[]> | undefined

  constructor(facts: Facts) {
    this.facts = facts
  }

  /** Every card that the import made or changed, in the order of its rows. */
  touched(): Iterable<Card> {
    return this.cards.values()
  }

  byId(id: string): Card | undefined {
    const known = this.cards.get(id)
    if (known) return known
    const client = this.facts.get(clientRecord, id)
    return client && { id, base: client, data: client }
  }

  byContact(key: string): Card[] {
    return this.withBook('contact', key, this.contacts.get(key))
  }

  byExternalId(id: string): Card[] {
    return this.withBook('externalId', id, this.externalIds.get(id))
  }

  byImportKey(key: string): Card | undefined {
    return this.withBook('importKey', key, undefined)[0]
  }

  /** Cards with the same first and last name; without regard to the patronymic. */
  byName(named: Pick<CardFields, 'first' | 'last'>): readonly Card[] {
    this.names ??= this.indexNames()
    return this.names.get(nameKey(named)) ?? []
  }

  /** Puts a card as it will be after the import. */
  put(card: Card, data: ClientData): void {
    const before = this.cards.has(card.id) ? card.data : undefined
    card.data = data
    this.cards.set(card.id, card)
    for (const contact of data.contacts ?? []) {
      const key = contactKey(contact)
      if (key !== undefined && !before?.contacts?.includes(contact)) place(this.contacts, key, card)
    }
    if (data.externalId !== undefined) place(this.externalIds, data.externalId, card)
    this.putName(card, before)
  }

  /** Thousands may share a name, so the bucket is looked through only for a card that may be in it already. */
  private putName(card: Card, before: ClientData | undefined): void {
    if (!this.names) return
    const key = nameKey(card.data)
    if (before && nameKey(before) === key) return
    const bucket = this.names.get(key)
    if (bucket && !card.base) bucket.push(card)
    else place(this.names, key, card)
  }

  /** The book's cards by id, so that every device chooses alike, then those of the import in its order. */
  private withBook(index: string, value: string, fresh: readonly Card[] | undefined): Card[] {
    const known = this.facts.where(clientRecord, index, value)
    const sorted = known.length > 1 ? known.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : known
    const cards = sorted.map(
      (client) => this.cards.get(client.id) ?? { id: client.id, base: client, data: client },
    )
    return fresh ? [...new Set([...cards, ...fresh])] : cards
  }

  private indexNames(): Map<string, Card[]> {
    const names = new Map<string, Card[]>()
    for (const client of this.facts.all(clientRecord)) {
      if (!this.cards.has(client.id))
        place(names, nameKey(client), { id: client.id, base: client, data: client })
    }
    for (const cards of names.values()) cards.sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const card of this.cards.values()) place(names, nameKey(card.data), card)
    return names
  }
}

function nameKey({ last = '', first = '' }: Pick<CardFields, 'first' | 'last'>): string {
  return `${last}|${first}`.toLowerCase().replaceAll('ё', 'е')
}

function place(index: Map<string, Card[]>, key: string, card: Card): void {
  const cards = index.get(key)
  if (!cards) index.set(key, [card])
  else if (!cards.some((known) => known.id === card.id)) cards.push(card)
}
