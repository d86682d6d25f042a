import type { Contact } from '../../../domain/clients/contacts.ts'
import { clientArgs, readClientLine } from '../../../domain/quick-add/client-line.ts'

/** Who left a phone, as `cold-contact.record` takes it. */
export interface Person extends Omit<ReturnType<typeof clientArgs>, 'contacts'> {
  readonly contacts: readonly Contact[]
}

/** What was typed at the stand: a phone, and «Инна в синем пальто»; a phone typed beside the name is one, too. */
export function personOf(phone: string, name: string): Person {
  const { phone: beside, ...read } = readClientLine(name, () => [])
  const number = phone.trim() || beside
  return { contacts: [], ...clientArgs({ ...read, ...(number && { phone: number }) }) }
}
