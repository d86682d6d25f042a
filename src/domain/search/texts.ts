import { type Contact, isPhone } from '../clients/contacts.ts'
import { clientFieldNames } from '../clients/fields.ts'
import { indexName } from '../clients/names.ts'
import type { Client } from '../clients/records.ts'

/** The fields by which a person is called: they are searched before the others. */
export const nameFields = ['last', 'first', 'patronymic', 'epithet', 'company'] as const

const aside = clientFieldNames.filter((name) => !nameFields.some((one) => one === name))

/** What a person is called, in the order of the card index. */
export function namesText(client: Client, by: 'last' | 'first'): string {
  const name = indexName(client, by)
  const rest = [client.epithet, client.company].filter((one) => one !== undefined && one !== name)
  return [name, ...rest].join(' ')
}

/** The rest of a card as search sees it: contacts, then every other field. */
export function asideText(client: Client): string {
  let text = ''
  for (const contact of client.contacts ?? []) text += `${contactText(contact)} `
  for (const name of aside) if (client[name] !== undefined) text += `${client[name]} `
  return text
}

/** A phone is its digits, however it was written. */
export function contactText(contact: Contact): string {
  const { value, note } = contact
  const said = isPhone(contact) ? value.replaceAll(/\D/g, '') : value
  return note ? `${said} ${note}` : said
}
