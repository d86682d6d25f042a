import type { Facts } from '../../book/facts.ts'
import { type Contact, contactKey } from '../clients/contacts.ts'
import type { Client } from '../clients/records.ts'
import { orderRecord } from '../orders/records.ts'

/** By what somebody is known again: phones and e-mails that no other person is likely to have. */
export function contactTraits(contacts: readonly Contact[] = []): string[] {
  const keys = contacts.flatMap((contact) => contactKey(contact) ?? [])
  return [...new Set(keys.filter(isOnesOwn))]
}

/** A number without its town belongs to many people. */
function isOnesOwn(key: string): boolean {
  return key.startsWith('+') || key.includes('@')
}

/** The row of a table that made a card or an order, as `importKeys` names it. */
export function rowTrait(importKey: string): string {
  return `row ${importKey}`
}

/** Their number in the program or table they came from. */
export function numberTraits({
  externalId,
}: {
  readonly externalId?: string | undefined
}): string[] {
  return externalId === undefined ? [] : [`number ${externalId}`]
}

/** All by which a client is known again once their data are erased, sorted. */
export function traitsOf(facts: Facts, client: Client): string[] {
  const rows = [client, ...facts.where(orderRecord, 'client', client.id)]
  const keys = rows.flatMap(({ importKey }) => (importKey ? [rowTrait(importKey)] : []))
  const own = [...contactTraits(client.contacts), ...numberTraits(client)]
  return [...new Set([...own, ...keys])].sort()
}
