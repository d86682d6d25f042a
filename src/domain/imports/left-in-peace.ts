import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'
import { clientName } from '../clients/names.ts'
import { type Recognise, recogniser } from '../erasure/recognise.ts'
import { contactTraits, numberTraits, rowTrait } from '../erasure/traits.ts'
import { sayErased } from '../erasure/words.ts'
import { forgottenIn } from '../forgotten/rules.ts'
import { sayForgotten } from '../forgotten/words.ts'
import type { Card, CardsAtHand } from './cards-at-hand.ts'
import { keysOf } from './match.ts'
import { type Gone, namedGone } from './report.ts'
import type { ImportRow } from './row.ts'

interface Known {
  readonly cards: CardsAtHand
  /** Phones and addresses that belong to no one of the file. */
  readonly crowded: ReadonlySet<string>
  readonly lang: Lang
  readonly day: Day
}

/** Rows about people who were let go, whether their cards are here or their data are erased: passed over, and named in the report. */
export class LeftInPeace {
  readonly named: Gone[] = []
  private readonly facts: Facts
  private readonly known: Known
  private readonly recognise: Recognise

  constructor(facts: Facts, known: Known) {
    this.facts = facts
    this.known = known
    this.recognise = recogniser(facts)
  }

  /** Whether a card is of somebody who was let go. */
  hasCard({ base }: Card): boolean {
    const forgotten = base && forgottenIn(this.facts, base, this.known.day)
    if (!base || !forgotten) return false
    this.name(base.id, `${clientName(base)}: ${sayForgotten(forgotten, base, this.known.lang)}`)
    return true
  }

  /** Whether this very row once made a card or an order of somebody who is erased, and no card has its phones: whoever came back has one again. */
  hasRow(row: ImportRow, key: string): boolean {
    const { cards } = this.known
    const isReached = keysOf(row.client).some((contact) => cards.byContact(contact).length > 0)
    return !isReached && this.isErased(row, [rowTrait(key)])
  }

  /** Whether the phone, the e-mail or the number of a row are of somebody who is erased. */
  hasTraits(row: ImportRow): boolean {
    const contacts = contactTraits(row.client.contacts)
    const own = contacts.filter((trait) => !this.known.crowded.has(trait))
    return this.isErased(row, [...own, ...numberTraits(row.client)])
  }

  private isErased({ client }: ImportRow, traits: readonly string[]): boolean {
    const imprint = this.recognise(traits)
    if (!imprint) return false
    const name = clientName(client)
    this.name(null, `${name && `${name}: `}${sayErased(imprint, this.known.lang)}`)
    return true
  }

  private name(client: string | null, said: string): void {
    const isNamed = this.named.some((one) => one.client === client && one.said === said)
    if (!isNamed && this.named.length < namedGone) this.named.push({ client, said })
  }
}
