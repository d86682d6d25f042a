import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames } from '../folders/rules.ts'
import { currency, minor } from '../schemas.ts'
import { isEmail, isPhone } from './contacts.ts'
import { clientName, indexLetter } from './names.ts'
import type { Client } from './records.ts'

export const lastOrderSchema = z.nullable(
  z.object({ date: z.string(), sum: z.nullable(minor), currency: z.nullable(currency) }),
)

export const entrySchema = z.object({
  id: z.string(),
  name: z.string(),
  last: z.nullable(z.string()),
  first: z.nullable(z.string()),
  patronymic: z.nullable(z.string()),
  epithet: z.nullable(z.string()),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  birthday: z.nullable(z.string()),
  folder: z.enum(folderNames),
  /** The letter of the divider it stands behind. */
  letter: z.string(),
  lastOrder: lastOrderSchema,
})

export type ClientEntry = z.infer<typeof entrySchema>

/** A card as the index shows it; `filedAs` is the name by which it stands in the alphabet. */
export function entryOf(book: Book, client: Client, filedAs: string, day: string): ClientEntry {
  const { folder, lastOrder } = standingOf(book, client, day)
  const contacts = client.contacts ?? []
  return {
    id: client.id,
    name: clientName(client),
    last: client.last ?? null,
    first: client.first ?? null,
    patronymic: client.patronymic ?? null,
    epithet: client.epithet ?? null,
    phones: contacts.filter(isPhone).map((one) => one.value),
    emails: contacts.filter(isEmail).map((one) => one.value),
    birthday: client.birthday ?? null,
    folder,
    letter: indexLetter(filedAs),
    lastOrder: lastOrder
      ? { date: lastOrder.date, sum: lastOrder.sum ?? null, currency: lastOrder.currency ?? null }
      : null,
  }
}
