import type { Contact } from '../clients/contacts.ts'
import { splitName } from '../imports/full-name.ts'
import { without } from './when.ts'

/** A new card as one line said it. */
export interface ClientLine {
  readonly first?: string
  readonly last?: string
  readonly patronymic?: string
  readonly epithet?: string
  readonly phone?: string
  readonly email?: string
}

const email = /[^\s@,;<>()]+@[^\s@,;<>()]+\.\p{L}{2,}/u
const phone = /(?<![\p{L}\d])\+?\d(?:[\s()–-]*\d){4,14}(?!\d)/u
const between = /[,;:]+(?=\s|$)/g

/**
 * A person said in one line: «Мария 8 914 123-45-67 соседка с дачи». The phone stays as it was typed; what
 * stands after the name in small letters, or after the phone, tells who it is.
 */
export function readClientLine(line: string): ClientLine {
  const mail = email.exec(line)
  const noMail = mail ? without(line, mail) : line
  const number = phone.exec(noMail)
  const before = clean(number ? noMail.slice(0, number.index) : noMail)
  const after = clean(number ? noMail.slice(number.index + number[0].length) : '')
  const name = before || after
  const { first, last, patronymic, epithet } = name ? splitName(name) : {}
  const said = [epithet, before ? after : ''].filter(Boolean).join(', ')
  return {
    ...(first && { first: capital(first) }),
    ...(last && { last: capital(last) }),
    ...(patronymic && { patronymic: capital(patronymic) }),
    ...(said && { epithet: said }),
    ...(number && { phone: number[0].trim() }),
    ...(mail && { email: mail[0] }),
  }
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
