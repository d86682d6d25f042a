import type { Contact } from '../../../../domain/clients/contacts.ts'
import {
  type ClientFieldName,
  clientFieldNames,
  clientFields,
} from '../../../../domain/clients/fields.ts'
import type { Field } from '../../../../domain/field.ts'
import type { CardData } from '../card/types.ts'
import { type BirthdayParts, birthdayOf, partsOf } from './birthday-parts.ts'

export interface DraftContact {
  readonly key: number
  readonly kind: Contact['kind']
  readonly value: string
  readonly note: string
}

/** A card as it is being typed: every field as text. */
export interface CardDraft {
  readonly fields: Readonly<Record<ClientFieldName, string>>
  readonly birthday: BirthdayParts
  /** IANA name; empty where none is given. */
  readonly timezone: string
  readonly contacts: readonly DraftContact[]
}

export function draftOf(card: CardData): CardDraft {
  const texts = clientFieldNames.map((name) => [name, textOf(card, name)] as const)
  return {
    // Every field name has its text.
    fields: Object.fromEntries(texts) as Record<ClientFieldName, string>,
    birthday: partsOf(card.fields.birthday),
    timezone: card.fields.timezone ?? '',
    contacts: card.contacts.map(({ kind, value, note = '' }, key) => ({ key, kind, value, note })),
  }
}

type Contacts = readonly Pick<Contact, 'kind' | 'value' | 'note'>[]

/** What `client.edit` takes: only what was changed; null empties a field. */
export interface CardChanges {
  readonly set: Readonly<Record<string, string | readonly string[] | null>>
  readonly addContacts: Contacts
  readonly removeContacts: Contacts
}

/** Undefined when the birthday is no day. */
export function changesOf(card: CardData, draft: CardDraft): CardChanges | undefined {
  const birthday = birthdayOf(draft.birthday)
  if (birthday === undefined) return undefined
  const set: Record<string, string | readonly string[] | null> = {}
  for (const name of clientFieldNames) {
    const text = name === 'birthday' ? (birthday ?? '') : draft.fields[name].trim()
    if (text !== textOf(card, name)) set[name] = text === '' ? null : typedValue(name, text)
  }
  if (draft.timezone !== (card.fields.timezone ?? '')) set.timezone = draft.timezone || null
  const typed = draft.contacts.flatMap(({ kind, value, note }) => {
    const contact = { kind, value: value.trim(), ...(note && { note }) }
    return contact.value === '' ? [] : [contact]
  })
  const isIn = (contacts: Contacts, one: Contacts[number]) =>
    contacts.some((other) => other.kind === one.kind && other.value === one.value)
  return {
    set,
    addContacts: typed.filter((one) => !isIn(card.contacts, one)),
    removeContacts: card.contacts.filter((one) => !isIn(typed, one)),
  }
}

function textOf({ fields }: CardData, name: ClientFieldName): string {
  const value = fields[name]
  if (value === undefined) return ''
  return typeof value === 'string' ? value : value.join(', ')
}

function typedValue(name: ClientFieldName, text: string): string | string[] {
  const { kind }: Field = clientFields[name]
  if (kind !== 'words') return text
  return text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
}
