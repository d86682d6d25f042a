import type { CountryCode } from 'libphonenumber-js/min'
import { type Contact, isPhone } from './contacts.ts'

export interface PhoneNumber {
  /** E.164. */
  readonly number: string
  readonly extension?: string
}

/** Understands one phone number as a person wrote it; undefined when it is none that could be called. */
export type PhoneReader = (text: string) => PhoneNumber | undefined

/**
 * Loads what knows the phones of the world. Numbers without a country are of the given one; numbers of a
 * town without its code are understood by nobody and stay as they were written.
 */
export async function loadPhoneReader(country: CountryCode = 'RU'): Promise<PhoneReader> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  return (text) => {
    const form = internationalForm(text, country)
    if (/^\+7\d{10}$/.test(form)) return { number: form }
    const phone = parsePhoneNumberFromString(form, country)
    // Half a number of a town may be as long as a number of the country; one with its plus is taken as it is.
    const isNumber = form.trim().startsWith('+') ? phone?.isPossible() : phone?.isValid()
    if (!phone || !isNumber || nobodys.test(phone.number)) return undefined
    return { number: phone.number, ...(phone.ext && { extension: phone.ext }) }
  }
}

/** Finds the phone numbers of a text: where each stands. */
export type PhoneFinder = (
  text: string,
) => readonly { readonly at: number; readonly length: number }[]

/** Loads what finds phones inside a text. Numbers without a country are of the given one. */
export async function loadPhoneFinder(country: CountryCode = 'RU'): Promise<PhoneFinder> {
  const { findPhoneNumbersInText } = await import('libphonenumber-js/min')
  return (text) => {
    const found = findPhoneNumbersInText(text, country).map(({ startsAt, endsAt }) => ({
      at: startsAt,
      length: endsAt - startsAt,
    }))
    const old = found.length === 0 && eighty[country] ? withEighty.exec(text) : null
    return old ? [{ at: old.index, length: old[0].length }] : found
  }
}

/** A number with 80 before it inside a text: `8 067 123-45-67`. */
const withEighty = /(?<![\p{L}\d+])8[\s(-]*0(?:[\s()-]*\d){9}(?!\d)/u

/** Phones of a card in E.164 where they can be understood; what cannot stays as it was typed. */
export async function tidyContacts(
  contacts: readonly Contact[],
  country: CountryCode = 'RU',
): Promise<Contact[]> {
  const read = await loadPhoneReader(country)
  return contacts.map((contact) => {
    if (!isPhone(contact)) return { ...contact, value: tidyAccount(contact) }
    const phone = read(contact.value)
    if (!phone) return contact
    const note = contact.note ?? (phone.extension && `доб. ${phone.extension}`)
    return { ...contact, value: phone.number, ...(note && { note }) }
  })
}

/** Countries whose numbers are often written with their code but without the plus. */
const neighbours = /^(?:(?:375|380|99[2-68])\d{9}|37[34]\d{8})$/

/** Where `80` is dialled before a town or a mobile operator: `80 29 123-45-67` is `+375 29 123-45-67`. */
const eighty: Partial<Record<CountryCode, string>> = { BY: '375', UA: '380' }

/** Where 8 and ten digits more are a number of Russia or Kazakhstan. */
const eights: ReadonlySet<CountryCode> = new Set([
  ...(['RU', 'KZ', 'BY', 'UA', 'UZ', 'KG', 'TJ', 'TM', 'AM', 'AZ', 'GE', 'MD'] as const),
])

/** No code of Russia or Kazakhstan begins with 0, 1 or 2: what was meant is a number of a neighbour. */
const nobodys = /^\+7[0-2]/

/**
 * A number with its plus where it was left out, as people of a country write: `89141234567`, `79141234567`,
 * `+89141234567`, `380501234567` and, in Belarus, `80291234567`. Anything else stays as it is.
 */
export function internationalForm(text: string, country: CountryCode = 'RU'): string {
  const digits = text.replaceAll(/\D/g, '')
  const bare = /^[\s\d()+.\-\u2010-\u2015]*$/.test(text)
  const plus = /^\s*\+/.test(text)
  if (!bare) return text
  const own = eighty[country]
  if (own !== undefined && !plus && /^80\d{9}$/.test(digits)) return `+${own}${digits.slice(2)}`
  const russian = plus
    ? /^(?:7\d|89)\d{9}$/
    : eights.has(country)
      ? /^[78][3-9]\d{9}$/
      : /^7[3-9]\d{9}$/
  if (russian.test(digits)) return `+7${digits.slice(1)}`
  if (plus) return text
  if (neighbours.test(digits)) return `+${digits}`
  return /^00[1-9]\d{7,}$/.test(digits) ? `+${digits.slice(2)}` : text
}

function tidyAccount(contact: Contact): string {
  return contact.kind === 'email' ? contact.value.toLowerCase() : contact.value
}
