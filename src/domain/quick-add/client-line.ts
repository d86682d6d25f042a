import type { Contact } from '../clients/contacts.ts'
import type { PhoneFinder } from '../clients/phones.ts'
import { splitName } from '../imports/full-name.ts'
import { contactsIn } from './contacts-in-line.ts'
import { blanked, type Place } from './place.ts'

/** A new card as one line said it. */
export interface ClientLine {
  readonly first?: string
  readonly last?: string
  readonly patronymic?: string
  readonly epithet?: string
  readonly phone?: string
  readonly email?: string
}

/** Any row of digits, for who is called by a number of a few. */
const digits = /(?<![\p{L}\d])\+?\d(?:[\s()–-]*\d){4,14}(?!\d)/u
const between = /[,;:]+(?=\s|$)/g

/**
 * A person said in one line: «Мария 8 914 123-45-67 соседка с дачи». The phone stays as it was typed; what
 * stands after the name in small letters, or after the phone, tells who it is.
 */
export function readClientLine(line: string, phones: PhoneFinder): ClientLine {
  const contacts = contactsIn(line, phones)
  const mail = contacts.find(({ kind }) => kind === 'email')
  const noMail = mail ? blanked(line, [mail]) : line
  const number = contacts.find(({ kind }) => kind === 'phone') ?? inDigits(noMail)
  const before = clean(number ? noMail.slice(0, number.at) : noMail)
  const after = clean(number ? noMail.slice(number.at + number.length) : '')
  const name = before || after
  const { first, last, patronymic, epithet } = name ? splitName(name) : {}
  const said = [epithet, before ? after : ''].filter(Boolean).join(', ')
  return {
    ...(first && { first: capital(first) }),
    ...(last && { last: capital(last) }),
    ...(patronymic && { patronymic: capital(patronymic) }),
    ...(said && { epithet: said }),
    ...(number && { phone: number.value.trim() }),
    ...(mail && { email: mail.value }),
  }
}

function inDigits(line: string): (Place & { readonly value: string }) | undefined {
  const found = digits.exec(line)
  return found ? { at: found.index, length: found[0].length, value: found[0] } : undefined
}

function clean(text: string): string {
  return text.replaceAll(between, ' ').replaceAll(/\s+/g, ' ').trim()
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1)
}

/** What `client.add` takes, of what a line or the fields under it say. */
export function clientArgs({ phone: number, email: mail, ...fields }: ClientLine) {
  const contacts: Contact[] = [
    ...(number ? [{ kind: 'mobile' as const, value: number }] : []),
    ...(mail ? [{ kind: 'email' as const, value: mail }] : []),
  ]
  return { ...fields, ...(contacts.length > 0 && { contacts }) }
}
