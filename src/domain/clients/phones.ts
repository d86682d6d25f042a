import type { CountryCode } from 'libphonenumber-js/min'
import { type Contact, isPhone } from './contacts.ts'

/** Phones of a card in E.164 where they can be understood; what cannot stays as it was typed. */
export async function tidyContacts(
  contacts: readonly Contact[],
  country: CountryCode = 'RU',
): Promise<Contact[]> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min')
  return contacts.map((contact) => {
    if (!isPhone(contact)) return { ...contact, value: tidyAccount(contact) }
    const phone = parsePhoneNumberFromString(localForm(contact.value), country)
    return phone?.isPossible() ? { ...contact, value: phone.number } : contact
  })
}

/** `89141234567` and `79141234567` are both how a Russian number is written without its plus. */
export function localForm(text: string): string {
  const digits = text.replaceAll(/\D/g, '')
  if (/^\s*\+/.test(text)) return text
  return /^[78]\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : text
}

function tidyAccount(contact: Contact): string {
  return contact.kind === 'email' ? contact.value.toLowerCase() : contact.value
}
