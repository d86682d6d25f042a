import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import type { Viewing } from '../../book/view.ts'
import { type Contact, contactSchema } from '../clients/contacts.ts'
import { addressedAs, clientName } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { zoneOfClient } from '../clients/time-zone.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames } from '../folders/rules.ts'
import { reasonSources } from '../later.ts'
import { genderOf } from '../names/gender.ts'
import type { Reason, Said, Saying } from '../reason.ts'
import { openTasks } from '../tasks/rules.ts'
import { lastWords } from './last-words.ts'
import type { Wanted } from './reasons-of-client.ts'

export const entrySchema = z.object({
  client: z.object({ id: z.string(), name: z.string(), epithet: z.nullable(z.string()) }),
  gender: z.nullable(z.enum(['f', 'm'])),
  /** Why, the weightiest first; beside the text each has the numbers it was made of. */
  reasons: z.array(
    z.looseObject({
      code: z.string(),
      text: z.string(),
      strong: z.optional(z.string()),
      record: z.optional(z.string()),
    }),
  ),
  /** What to say first. */
  opener: z.string(),
  folder: z.enum(folderNames),
  last: z.nullable(
    z.object({
      on: z.string(),
      note: z.nullable(z.string()),
      outcome: z.string(),
      sum: z.nullable(z.int()),
      currency: z.nullable(z.string()),
    }),
  ),
  /** Open promises whose day is still to come. */
  promises: z.array(z.object({ text: z.nullable(z.string()), due: z.string() })),
  contacts: z.array(contactSchema),
  /** Where the client's clock is, if that is known. */
  zone: z.nullable(z.string()),
  /** When they asked to be called, in the words of the card. */
  callHours: z.nullable(z.string()),
})

export type Entry = z.infer<typeof entrySchema>

/** An entry of the day's list as it is shown: reasons and opener in words. */
export function entryOf(book: Book, { client: id, reasons }: Wanted, viewing: Viewing): Entry[] {
  const client = book.get(clientRecord, id)
  if (!client) return []
  const said = reasons.map((reason) => ({ reason, said: say(reason, client, viewing) }))
  return [
    {
      client: { id, name: clientName(client), epithet: client.epithet ?? null },
      gender: genderOf(client) ?? null,
      reasons: said.map(({ reason, said: { opener: _, ...words } }) => ({
        ...reason.facts,
        code: reason.code,
        ...words,
        ...(reason.record && { record: reason.record }),
      })),
      opener: said[0]?.said.opener ?? '',
      folder: standingOf(book, client, viewing.day).folder,
      last: lastWords(book, id),
      promises: openTasks(book, id)
        .filter((task) => task.kind === 'promise' && task.due > viewing.day)
        .map(({ text = null, due }) => ({ text, due })),
      contacts: contactsOf(client),
      zone: zoneOfClient(client) ?? null,
      callHours: client.callHours ?? null,
    },
  ]
}

function say(reason: Reason, client: Client, { lang, day }: Viewing): Said {
  const saying: Saying = { lang, day, client, name: addressedAs(client) }
  for (const source of reasonSources()) {
    const words = source.say[reason.code]
    if (words) return words(reason, saying)
  }
  throw new Error(`No words for the reason ${reason.code}`)
}

function contactsOf(client: Client): Contact[] {
  return client.contacts ?? []
}
