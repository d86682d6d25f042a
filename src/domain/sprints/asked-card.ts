import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import type { Viewing } from '../../book/view.ts'
import { lastOrderSchema } from '../clients/entry.ts'
import { askedInOrder, questionOf } from '../clients/hints.ts'
import { clientName } from '../clients/names.ts'
import { clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames } from '../folders/rules.ts'
import type { Ask } from './queue.ts'

export const askedNames = z.enum([...askedInOrder])

export const askedCardSchema = z.object({
  client: z.object({ id: z.string(), name: z.string(), epithet: z.nullable(z.string()) }),
  /** What is missing: a field of the card, or `phone`, `email`. */
  field: askedNames,
  question: z.string(),
  folder: z.enum(folderNames),
  lastOrder: lastOrderSchema,
})

export type AskedCard = z.infer<typeof askedCardSchema>

/** A question with what helps to remember who it is; undefined when the card is gone. */
export function askedCardOf(
  book: Book,
  { client: id, asked }: Ask,
  { day, lang }: Viewing,
): AskedCard | undefined {
  const client = book.get(clientRecord, id)
  if (!client) return undefined
  const { folder, lastOrder } = standingOf(book, client, day)
  return {
    client: { id, name: clientName(client), epithet: client.epithet ?? null },
    field: asked,
    question: questionOf(asked, lang),
    folder,
    lastOrder: lastOrder
      ? { date: lastOrder.date, sum: lastOrder.sum ?? null, currency: lastOrder.currency ?? null }
      : null,
  }
}
