export type MessengerKind =
  | 'telegram'
  | 'whatsapp'
  | 'viber'
  | 'skype'
  | 'vk'
  | 'max'
  | 'icq'
  | 'other'

export interface Labelled {
  readonly value: string
  /** `cell`, `home`, `work fax` …, or the words a person typed in the phone. */
  readonly label?: string
}

export interface Messenger {
  readonly kind: MessengerKind
  /** A name, a number or an address of a profile; for `other`, with the service before a colon. */
  readonly value: string
}

/** A person as a phone book knows them. Every text is trimmed and not empty. */
export interface ContactCard {
  /** Where in the file the card begins, from 1. */
  readonly line: number
  readonly fullName?: string
  readonly last?: string
  readonly first?: string
  readonly patronymic?: string
  readonly nickname?: string
  readonly company?: string
  readonly title?: string
  /** `1982-05-06`, or `--05-06` when the year is not known. */
  readonly birthday?: string
  readonly phones: readonly Labelled[]
  readonly emails: readonly Labelled[]
  readonly messengers: readonly Messenger[]
  readonly addresses: readonly string[]
  readonly urls: readonly string[]
  readonly categories: readonly string[]
  readonly note?: string
  readonly uid?: string
  readonly gender?: 'f' | 'm'
}

/**
 * What is wrong at a line of a contacts file.
 *
 * - `card.empty`: a card with nothing about a person in it; it was left out
 * - `card.unfinished`: the end of a card is missing; what there was of it was taken
 * - `card.birthday` `{value}`: a birthday that is no day; the card was taken without it
 * - `card.outside`: lines that belong to no card were left out
 */
export interface CardProblem {
  readonly line: number
  readonly code: 'card.empty' | 'card.unfinished' | 'card.birthday' | 'card.outside'
  readonly params?: Readonly<Record<string, string | number>>
}
