import { type ContactKindName, contactKinds } from '../clients/contacts.ts'
import { accountName, readAccounts } from './accounts.ts'
import { addContact, type Draft, type ReadColumn, type ReadContext, setAside } from './draft.ts'
import { readEmails } from './emails.ts'
import { readPhones } from './phones-in-cell.ts'
import { cleanLines, excerpt, saysNothing } from './text.ts'

/** A cell of contacts that is longer is something else. */
const longest = 2000

/** Every contact of a cell, of whatever kind it turns out to be. */
export function takeContacts(
  draft: Draft,
  text: string,
  column: ReadColumn,
  kind: ContactKindName,
  context: ReadContext,
): void {
  if (text.length > longest) {
    const refusal = { code: 'import.too-long', params: { limit: longest } }
    setAside(draft, column, refusal, text, context.lang)
    return
  }
  if (contactKinds[kind].is === 'account') {
    takeAccounts(draft, text, kind)
    return
  }
  if (kind !== 'email') {
    takePhones(draft, text, column, kind, context)
    return
  }
  const read = readEmails(text)
  if (read.ok) for (const value of read.value) addContact(draft, { kind, value })
  else if (/\d{5}/.test(text) && !text.includes('@'))
    takePhones(draft, text, column, 'mobile', context)
  else takeGoodEmails(draft, text, column, context)
}

function takeAccounts(draft: Draft, text: string, kind: ContactKindName): void {
  for (const value of readAccounts(kind, text))
    addContact(draft, { kind, value: value.slice(0, 200) })
}

/** The addresses that are right come in, the cell is set aside for the one that is not. */
function takeGoodEmails(
  draft: Draft,
  text: string,
  column: ReadColumn,
  context: ReadContext,
): void {
  for (const part of text.split(/[\s,;]+/)) {
    const read = readEmails(part)
    if (read.ok) for (const value of read.value) addContact(draft, { kind: 'email', value })
  }
  const read = readEmails(text)
  if (!read.ok) setAside(draft, column, read.refusal, text, context.lang)
}

const emailIn = /[^\s,;<>()]+@[^\s,;<>()]+\.[^\s,;<>()]+/g
const nickIn = /(?:^|[\s,;])@([A-Za-z]\w{3,31})(?=$|[\s,;])/g

function takePhones(
  draft: Draft,
  cell: string,
  column: ReadColumn,
  kind: ContactKindName,
  context: ReadContext,
): void {
  const label = draft.label
  delete draft.label
  const rest = takeStrangers(draft, cleanLines(cell))
  if (saysNothing(rest)) return
  const read = readPhones(rest, context.phones)
  if (!read.ok) {
    setAside(draft, column, read.refusal, rest, context.lang)
    return
  }
  const labelled = label === undefined ? undefined : kindByLabel(label)
  for (const phone of read.value) {
    const note = phone.note ?? (label !== undefined && !labelled ? excerpt(label, 90) : undefined)
    const found = kind === 'mobile' ? (phone.kind ?? labelled ?? kind) : kind
    addContact(draft, { kind: found, value: phone.value.slice(0, 200), ...(note && { note }) })
  }
}

/** Addresses and nicks that stand among phones; answers the text without them. */
function takeStrangers(draft: Draft, text: string): string {
  if (!/[@]/.test(text)) return text
  for (const [email] of text.matchAll(emailIn)) {
    const read = readEmails(email)
    if (read.ok) for (const value of read.value) addContact(draft, { kind: 'email', value })
  }
  const bare = text.replaceAll(emailIn, ' ')
  for (const [, nick = ''] of bare.matchAll(nickIn)) {
    addContact(draft, { kind: 'telegram', value: accountName('telegram', nick) })
  }
  return cleanLines(bare.replaceAll(nickIn, ' ')).replace(/^[\s,;]+|[\s,;]+$/g, '')
}

/** What kind of phone a label means: «* Mobile», «Раб.», `work`; undefined for the words of a person's own. */
export function kindByLabel(label: string): ContactKindName | undefined {
  const bare = label.toLocaleLowerCase('ru').replace(/^\*\s*/, '')
  if (/fax|факс/.test(bare)) return undefined
  if (/mobile|cell|моб|сот|iphone/.test(bare)) return 'mobile'
  if (/home|дом/.test(bare)) return 'home'
  if (/work|раб|business|office|company/.test(bare)) return 'work'
  if (/^(?:main|основн|voice|pref|other|друг|phone|тел|custom)/.test(bare)) return 'mobile'
  if (/whats ?app/.test(bare)) return 'whatsapp'
  return /viber/.test(bare) ? 'viber' : undefined
}
