import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames } from '../folders/rules.ts'
import { currency, minor } from '../schemas.ts'
import { cardIndex, type Filed } from './card-index.ts'
import { isEmail, isPhone } from './contacts.ts'
import { clientName, indexLetter } from './names.ts'
import { matcher } from './search.ts'

export const lastOrderSchema = z.nullable(
  z.object({ date: z.string(), sum: z.nullable(minor), currency: z.nullable(currency) }),
)

const entrySchema = z.object({
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

/** The card index: alphabetical, by folder and by any part of a name, digits of a phone or words of a note. */
export const clientsView = defineView({
  name: 'clients',
  title: { ru: 'Картотека', en: 'Clients' },
  params: z.object({
    folder: z.optional(z.enum(folderNames)),
    query: z.optional(z.string().check(z.maxLength(200))),
    /** Shows those who were let go instead. */
    letGo: z.optional(z.boolean()),
  }),
  result: z.array(entrySchema),
  role: 'viewer',
  http: { method: 'GET', path: '/clients' },
  run(book, { folder, query = '', letGo = false }, { day }) {
    const answers = matcher(query)
    return cardIndex(book, day)
      .filter(({ client }) => (client.letGoOn !== undefined) === letGo)
      .filter(({ client }) => !folder || standingOf(book, client.id, day).folder === folder)
      .filter(({ client }) => answers(client))
      .map((filed) => entryOf(book, filed, day))
  },
})

function entryOf(book: Book, { client, name }: Filed, day: string): z.infer<typeof entrySchema> {
  const { folder, lastOrder } = standingOf(book, client.id, day)
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
    letter: indexLetter(name),
    lastOrder: lastOrder
      ? { date: lastOrder.date, sum: lastOrder.sum ?? null, currency: lastOrder.currency ?? null }
      : null,
  }
}
