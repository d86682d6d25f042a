import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { folderNames } from '../folders/rules.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { clientsFound } from '../search/find.ts'
import { cardIndex } from './card-index.ts'
import { entrySchema } from './entry.ts'

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
    const found = query.trim() === '' ? undefined : clientsFound(book, query)
    return cardIndex(book, day).flatMap(({ client, entry }) => {
      const wanted =
        !client.erasedOn &&
        (forgottenOn(book, client, day) !== undefined) === letGo &&
        (!folder || entry.folder === folder)
      return wanted && (!found || found.has(client.id)) ? [entry] : []
    })
  },
})
