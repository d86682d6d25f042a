import type { Refusal } from '../../book/result.ts'
import type { Lang } from '../../words/lang.ts'
import { type Contact, sameContact } from '../clients/contacts.ts'
import type { ClientFieldName } from '../clients/fields.ts'
import type { PhoneReader } from '../clients/phones.ts'
import type { DateStyle } from './dates.ts'
import type { NameOrder } from './full-name.ts'
import type { Mapping } from './mapping.ts'
import type { Meaning } from './meanings.ts'
import type { CardFields, OrderFields } from './row.ts'
import { cleanLine, excerpt } from './text.ts'

/** A column as reading a row sees it. */
export interface ReadColumn {
  readonly header: string
  readonly meaning: Meaning
}

/** What reading the rows of a sheet needs to know. */
export interface ReadContext {
  readonly kind: Mapping['kind']
  readonly columns: readonly ReadColumn[]
  readonly style: DateStyle
  readonly currency: string
  readonly lang: Lang
  readonly phones: PhoneReader
  readonly nameOrder: NameOrder | undefined
}

/** A cell that could not be taken, with its column. */
export interface BadCell {
  readonly column: string
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A row while its cells are being read. */
export interface Draft {
  readonly fields: { [Name in ClientFieldName]?: CardFields[Name] }
  readonly contacts: Contact[]
  readonly notes: string[]
  readonly orderNotes: string[]
  readonly addressParts: string[]
  readonly workAddressParts: string[]
  readonly birth: { day?: string; month?: string; year?: string; column?: string }
  readonly order: { -readonly [Name in keyof OrderFields]?: OrderFields[Name] }
  readonly bad: BadCell[]
  /** The row is of our own export: its values stand as the card held them. */
  literal?: boolean
  /** The column that gave the row its name. */
  nameColumn?: string
  fullName?: string
  externalId?: string
  card?: string
  timezone?: string
  label?: string
  sumColumn?: string
}

export function emptyDraft(): Draft {
  return {
    fields: {},
    contacts: [],
    notes: [],
    orderNotes: [],
    addressParts: [],
    workAddressParts: [],
    birth: {},
    order: {},
    bad: [],
  }
}

const inFile = { ru: 'в файле', en: 'in the file' }

/** Notes a cell that cannot be taken, and keeps its text. */
export function setAside(
  draft: Draft,
  column: ReadColumn,
  refusal: Refusal,
  text: string,
  lang: Lang,
): void {
  draft.bad.push({ column: column.header, code: refusal.code, params: refusal.params ?? {} })
  notesFor(draft, column).push(`${column.header} ${inFile[lang]}: ${excerpt(text)}`)
}

/** What is said of an order stands with the order, the rest on the card. */
export function notesFor(draft: Draft, column: ReadColumn): string[] {
  return column.meaning.startsWith('order') ? draft.orderNotes : draft.notes
}

/** Adds a contact once; what is empty once invisible signs are gone is none. */
export function addContact(draft: Draft, contact: Contact): void {
  const value = cleanLine(contact.value).slice(0, 200).trim()
  if (value === '') return
  const clean = { ...contact, value }
  if (!draft.contacts.some((known) => known.kind === clean.kind && sameContact(known, clean))) {
    draft.contacts.push(clean)
  }
}
