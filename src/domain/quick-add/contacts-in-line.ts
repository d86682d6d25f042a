import type { PhoneFinder } from '../clients/phones.ts'
import type { Place } from './place.ts'

export interface NamedContact extends Place {
  readonly kind: 'phone' | 'email'
  /** As it was typed. */
  readonly value: string
}

const email = /[^\s@,;<>()]+@[^\s@,;<>()]+\.\p{L}{2,}/u
/** A number of a town: «22-33-44», «5-12-34». */
const local = /(?<![\p{L}\d-])\d{1,3}-\d{2}-\d{2}(?![\d-])/u

/** The phones and e-mail addresses of a line. */
export function contactsIn(line: string, phones: PhoneFinder): NamedContact[] {
  const mail = email.exec(line)
  const town = local.exec(line)
  const found = phones(line).map((place) => ({ ...place, kind: 'phone' as const }))
  const inTown = town && found.length === 0 ? [{ ...placed(town), kind: 'phone' as const }] : []
  const mails = mail ? [{ ...placed(mail), kind: 'email' as const }] : []
  return [...found, ...inTown, ...mails].map((place) => ({
    ...place,
    value: line.slice(place.at, place.at + place.length),
  }))
}

function placed({ 0: text, index }: RegExpExecArray): Place {
  return { at: index, length: text.length }
}
