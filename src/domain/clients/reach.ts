import { isPhone } from './contacts.ts'
import { readablePhone } from './readable-phone.ts'
import type { ClientData } from './records.ts'

/** How a client is reached first, as people read it: it tells namesakes apart. Undefined where no contact is known. */
export function firstReach({ contacts = [] }: Pick<ClientData, 'contacts'>): string | undefined {
  const [contact] = contacts
  return contact && (isPhone(contact) ? readablePhone(contact.value) : contact.value)
}
