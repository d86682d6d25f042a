import type { ContactCard, Labelled, Messenger } from '../../domain/imports/contact-card.ts'
import { escapeText, foldLine } from '../content-line.ts'
import { TYPES } from './labels.ts'

export type VcardVersion = '3.0' | '4.0'

/**
 * Cards as a contacts file that phones read: valid by RFC 2426 (3.0) or RFC 6350 (4.0), folded at 75 octets. A card
 * without a full name gets one of its parts, since the standards ask for it.
 */
export function writeVcards(cards: readonly ContactCard[], version: VcardVersion): string {
  return cards.map((card) => writeCard(card, version)).join('')
}

function writeCard(card: ContactCard, version: VcardVersion): string {
  let group = 0
  const labelled = (name: string, { value, label }: Labelled) => {
    if (label === undefined) return [`${name}:${escapeText(value)}`]
    if (isTypes(label)) return [`${name};TYPE=${label.split(' ').join(',')}:${escapeText(value)}`]
    group++
    return [
      `item${group}.${name}:${escapeText(value)}`,
      `item${group}.X-ABLabel:${escapeText(label)}`,
    ]
  }
  const text = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}:${escapeText(value)}`]
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...text('FN', displayName(card)),
    `N:${[card.last, card.first, card.patronymic, '', ''].map((part) => escapeText(part ?? '')).join(';')}`,
    ...text('NICKNAME', card.nickname),
    ...text('ORG', card.company),
    ...text('TITLE', card.title),
    ...writeBirthday(card.birthday, version),
    ...writeGender(card.gender, version),
    ...card.phones.flatMap((phone) => labelled('TEL', phone)),
    ...card.emails.flatMap((email) => labelled('EMAIL', email)),
    ...card.messengers.map(writeMessenger),
    ...card.addresses.map((address) => `ADR:;;${escapeText(address)};;;;`),
    ...card.urls.map((url) => `URL:${escapeUri(url)}`),
    ...(card.categories.length > 0
      ? [`CATEGORIES:${card.categories.map(escapeText).join(',')}`]
      : []),
    ...text('NOTE', card.note),
    ...text('UID', card.uid),
    'END:VCARD',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** What a phone shows as the name: the full name, or its parts, or whatever else tells the person apart. */
export function displayName(card: ContactCard): string {
  const parts = [card.first, card.patronymic, card.last].filter((part) => part !== undefined)
  return (
    card.fullName ??
    (parts.join(' ') || undefined) ??
    card.nickname ??
    card.company ??
    card.phones[0]?.value ??
    card.emails[0]?.value ??
    card.messengers[0]?.value ??
    ''
  )
}

/** 3.0 has no birthday without a year; Apple's way of saying so is understood by the other phones too. */
function writeBirthday(birthday: string | undefined, version: VcardVersion): string[] {
  if (birthday === undefined) return []
  const withoutYear = birthday.startsWith('--')
  if (version === '4.0') {
    return [
      withoutYear
        ? `BDAY:--${birthday.slice(2).replace('-', '')}`
        : `BDAY:${birthday.replaceAll('-', '')}`,
    ]
  }
  return [
    withoutYear ? `BDAY;X-APPLE-OMIT-YEAR=1604:1604-${birthday.slice(2)}` : `BDAY:${birthday}`,
  ]
}

function writeGender(gender: 'f' | 'm' | undefined, version: VcardVersion): string[] {
  if (gender === undefined) return []
  return [`${version === '4.0' ? 'GENDER' : 'X-GENDER'}:${gender.toUpperCase()}`]
}

function writeMessenger({ kind, value }: Messenger): string {
  const isAddress = /^https?:\/\/\S+$/i.test(value)
  const scheme = kind === 'other' ? 'x-im' : kind
  const uri = isAddress ? escapeUri(value) : `${scheme}:${encodeURIComponent(value)}`
  return `IMPP;X-SERVICE-TYPE=${kind}:${uri}`
}

const isTypes = (label: string) => {
  const types = label.split(' ')
  return types.every((type) => TYPES.has(type)) && new Set(types).size === types.length
}

/** Commas and semicolons belong to an address; what would end the line or begin an escape does not. */
const escapeUri = (uri: string) => uri.replaceAll('\\', '%5C').replace(/[\r\n]/g, '')
