import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { type Contact, contactKey } from '../clients/contacts.ts'
import { folded } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { recogniser } from '../erasure/recognise.ts'
import { contactTraits } from '../erasure/traits.ts'
import { type Forgotten, forgottenIn, forgottenOn } from '../forgotten/rules.ts'
import { clearlyOther } from '../imports/match.ts'

export interface Somebody {
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly patronymic?: string | undefined
  readonly contacts: readonly Contact[]
}

export interface Known {
  /** The card of this very person. */
  readonly card?: Client
  /** Since when and why they are left in peace, if they are; without a card their data are erased. */
  readonly gone?: Pick<Forgotten, 'on' | 'why'>
  /** A card with the same phone that is somebody else's by its name. */
  readonly other?: Client
}

/**
 * Whose card has the phone that somebody left: theirs, unless it says a clearly different name. As in an import, a namesake comes
 * first; of several, a card that was not let go. Phones are in order already.
 */
export function knownBy(facts: Facts, person: Somebody, day: Day): Known {
  const keys = new Set(person.contacts.flatMap((one) => contactKey(one) ?? []))
  const cards = [...keys].flatMap((key) => facts.where(clientRecord, 'contact', key))
  const theirs = cards.filter((one) => !clearlyOther(person, one))
  const isGone = (card: Client) => forgottenOn(facts, card, day) !== undefined
  const [card] = theirs.sort(likelierFirst(person, isGone))
  const gone = card && forgottenIn(facts, card, day)
  if (card) return { card, ...(gone && { gone }) }
  const [other] = cards
  if (other) return { other }
  const imprint = recogniser(facts)(contactTraits(person.contacts))
  return imprint ? { gone: imprint } : {}
}

function likelierFirst(
  person: Somebody,
  isGone: (card: Client) => boolean,
): (a: Client, b: Client) => number {
  const distance = (card: Client) => (isNamesake(person, card) ? 0 : 2) + Number(isGone(card))
  return (a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1)
}

function isNamesake(a: Pick<Somebody, 'first'>, b: Pick<Somebody, 'first'>): boolean {
  return a.first !== undefined && b.first !== undefined && folded(a.first) === folded(b.first)
}
