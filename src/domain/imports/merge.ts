import type { Lang } from '../../words/lang.ts'
import { sameContact } from '../clients/contacts.ts'
import { type ClientFieldName, clientFieldNames, clientFields } from '../clients/fields.ts'
import { folded } from '../clients/names.ts'
import type { ClientData } from '../clients/records.ts'
import type { CardFields } from './row.ts'

const inFile = { ru: 'в файле', en: 'in the file' }
const mostContacts = 50
const mostTags = 50
const mostNotes = 20_000

/**
 * A card with what a row knows besides: empty fields are filled, contacts and tags added, nothing is overwritten.
 * Where the row says otherwise than the card, the card stays and the notes tell it, once. The same card comes back
 * when the row adds nothing.
 */
export function mergeCard(card: ClientData, row: CardFields, lang: Lang): ClientData {
  const patch: Partial<Record<string, unknown>> = {}
  const lines = row.notes === undefined ? [] : row.notes.split('\n')
  for (const name of clientFieldNames) {
    const value = row[name]
    if (value === undefined || name === 'notes' || name === 'tags') continue
    const fuller = fill(name, card[name], value)
    if (fuller !== undefined) patch[name] = fuller
    else if (differs(name, card[name], value)) {
      lines.push(...`${clientFields[name].label[lang]} ${inFile[lang]}: ${value}`.split('\n'))
    }
  }
  if (row.externalId && !card.externalId) patch.externalId = row.externalId
  if (row.timezone && !card.timezone) patch.timezone = row.timezone
  Object.assign(patch, moreContacts(card, row), moreTags(card, row), moreNotes(card, lines))
  return Object.keys(patch).length > 0 ? { ...card, ...patch } : card
}

/** What to put into a field that is empty, or lacks the year that the row knows. */
function fill(name: ClientFieldName, known: unknown, value: unknown): unknown {
  if (known === undefined) return value
  const yearless = name === 'birthday' && typeof known === 'string' && known.startsWith('--')
  const sameDay = yearless && typeof value === 'string' && value.slice(-5) === known.slice(-5)
  return sameDay && !String(value).startsWith('--') ? value : undefined
}

function differs(name: ClientFieldName, known: unknown, value: unknown): boolean {
  const a = folded(String(known))
  const b = folded(String(value))
  if (name === 'birthday')
    return a.slice(-5) !== b.slice(-5) || (!a.startsWith('--') && !b.startsWith('--') && a !== b)
  return a !== b && !a.includes(b)
}

function moreContacts(card: ClientData, row: CardFields): Partial<ClientData> {
  const known = card.contacts ?? []
  const added = (row.contacts ?? []).filter(
    (one) => !known.some((other) => sameContact(one, other)),
  )
  return added.length > 0 && known.length < mostContacts
    ? { contacts: [...known, ...added].slice(0, mostContacts) }
    : {}
}

function moreTags(card: ClientData, row: CardFields): Partial<ClientData> {
  const known = card.tags ?? []
  const names = new Set(known.map(folded))
  const added = (row.tags ?? []).filter((tag) => !names.has(folded(tag)))
  return added.length > 0 && known.length < mostTags
    ? { tags: [...known, ...added].slice(0, mostTags) }
    : {}
}

/** Lines that the notes do not have yet; none where there is no room for them. */
function moreNotes(card: ClientData, lines: readonly string[]): Partial<ClientData> {
  const known = card.notes ?? ''
  const there = new Set(known.split('\n').map(folded))
  const added = lines.filter((line) => !there.has(folded(line)))
  const notes = [...(known ? [known] : []), ...new Set(added)].join('\n').trim()
  return added.length > 0 && notes !== known && notes.length <= mostNotes ? { notes } : {}
}
