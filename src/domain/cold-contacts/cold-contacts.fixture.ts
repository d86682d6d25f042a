import type { Desk } from '../domain.fixture.ts'
import type { ColdContact } from './records.ts'
import { coldContactRecord } from './records.ts'

export const mobile = (value: string) => ({ kind: 'mobile', value }) as const

/** Somebody who leaves a phone at a place; answers the record. */
export function leavesPhone(
  desk: Desk,
  first: string,
  phone: string,
  more: object = {},
): ColdContact & { readonly client: string } {
  const person = { first, contacts: [mobile(phone)] }
  const id = desk.do('cold-contact.record', { place: 'у проходной', person, ...more })
  const contact = desk.book.get(coldContactRecord, id)
  if (!contact?.client) throw new Error(`${first} has no card`)
  return { ...contact, client: contact.client }
}
