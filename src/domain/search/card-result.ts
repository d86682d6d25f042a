import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { isPhone } from '../clients/contacts.ts'
import { clientFieldNames } from '../clients/fields.ts'
import { indexName } from '../clients/names.ts'
import { firstReach } from '../clients/reach.ts'
import { readablePhone } from '../clients/readable-phone.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { folderNames } from '../folders/rules.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { settingsOf } from '../settings/records.ts'
import type { Found } from './find.ts'
import { excerpt, type Marked, mark, markedSchema, markPhone } from './marks.ts'
import { type Pattern, saidIn } from './readings.ts'

export const cardResultSchema = z.object({
  id: z.string(),
  /** As the card stands in the index. */
  name: markedSchema,
  epithet: z.nullable(markedSchema),
  /** How they are reached, where another who was found has the same name. */
  reach: z.nullable(z.string()),
  folder: z.enum(folderNames),
  letGoOn: z.nullable(z.string()),
  /** Where on the card the words stand that are not in the name: `contacts`, or the name of a field. */
  place: z.nullable(z.object({ field: z.string(), ...markedSchema.shape })),
  said: z.nullable(z.string()),
})

type CardResult = z.infer<typeof cardResultSchema>

/** A card that was found, as it is shown; nothing when it has gone meanwhile. */
export function cardResult(book: Book, found: Found, day: string): CardResult[] {
  const client = book.get(clientRecord, found.line.client)
  if (!client) return []
  const words = found.reading.words.map((word) => word.onCard)
  const written = indexName(client, settingsOf(book).indexBy)
  const name = mark(written, words)
  const epithet = client.epithet && client.epithet !== written ? mark(client.epithet, words) : null
  const elsewhere = words.filter(
    (word) => !isMarked(mark(`${name.text} ${epithet?.text ?? ''}`, [word])),
  )
  return [
    {
      id: client.id,
      name,
      epithet,
      reach: null,
      folder: standingOf(book, client, day).folder,
      letGoOn: forgottenOn(book, client, day) ?? null,
      place: elsewhere.length > 0 ? placeOf(client, elsewhere) : null,
      said: saidIn(found.text, found.reading, 'onCard'),
    },
  ]
}

/** Cards with the same name are told apart by how their people are reached. */
export function toldApart(book: Book, cards: readonly CardResult[]): CardResult[] {
  const byName = Map.groupBy(cards, nameOf)
  return cards.map((card) => {
    const isAlone = byName.get(nameOf(card))?.length === 1
    const client = isAlone ? undefined : book.get(clientRecord, card.id)
    return client ? { ...card, reach: firstReach(client) ?? null } : card
  })
}

function nameOf({ name, epithet }: CardResult): string {
  return `${name.text}, ${epithet?.text ?? ''}`
}

function placeOf(client: Client, words: readonly Pattern[]): CardResult['place'] {
  for (const contact of client.contacts ?? []) {
    const value = isPhone(contact)
      ? markPhone(readablePhone(contact.value), words)
      : mark(contact.value, words)
    if (isMarked(value)) return { field: 'contacts', ...value }
    const note = mark(contact.note ?? '', words)
    if (isMarked(note)) return { field: 'contacts', ...note }
  }
  for (const field of clientFieldNames) {
    const written = mark([client[field] ?? []].flat().join(', '), words)
    if (isMarked(written)) return { field, ...excerpt(written) }
  }
  return null
}

function isMarked({ marks }: Marked): boolean {
  return marks.length > 0
}
