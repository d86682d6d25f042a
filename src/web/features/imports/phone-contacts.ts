import type { ContactCard } from '../../../domain/imports/contact-card.ts'
import { writeVcards } from '../../../formats/vcard/write.ts'

/** What the Contact Picker API gives of a person; TypeScript does not know it yet. */
interface PickedContact {
  readonly name?: readonly string[]
  readonly tel?: readonly string[]
  readonly email?: readonly string[]
}

interface ContactsManager {
  select(
    properties: readonly ('name' | 'tel' | 'email')[],
    options: { readonly multiple: boolean },
  ): Promise<readonly PickedContact[]>
}

/** The phone's own list of contacts, where the browser lets a page ask for it (Android). */
export function contactsOfPhone(): ContactsManager | undefined {
  return 'contacts' in navigator && 'ContactsManager' in globalThis
    ? // The check above is how the specification tells that the API is there.
      (navigator.contacts as ContactsManager)
    : undefined
}

/** Lets the person pick contacts and makes a contacts file of them, which goes the way of every file; nothing when nobody was picked. */
export async function pickContacts(
  manager: ContactsManager,
  fileName: string,
): Promise<File | undefined> {
  const picked = await manager.select(['name', 'tel', 'email'], { multiple: true })
  if (picked.length === 0) return undefined
  return new File([writeVcards(picked.map(toCard), '4.0')], fileName, { type: 'text/vcard' })
}

export function toCard(contact: PickedContact, index: number): ContactCard {
  const [fullName] = filled(contact.name)
  const phones = [...new Set(filled(contact.tel).map((value) => value.replaceAll(/\s+/g, ' ')))]
  return {
    line: index + 1,
    ...(fullName && { fullName }),
    phones: phones.map((value) => ({ value, label: 'cell' })),
    emails: [...new Set(filled(contact.email))].map((value) => ({ value })),
    messengers: [],
    addresses: [],
    urls: [],
    categories: [],
  }
}

function filled(values: readonly string[] = []): string[] {
  return values.map((value) => value.trim()).filter(Boolean)
}
