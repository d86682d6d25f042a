import type { Book } from '../../book/book.ts'
import { perVersion } from '../../book/memo.ts'
import { survey } from '../../book/survey.ts'
import { settingsOf } from '../settings/records.ts'
import { type ClientEntry, entryOf } from './entry.ts'
import { indexKey, indexName } from './names.ts'
import { type Client, clientRecord } from './records.ts'

/** A card and where it stands in the alphabet. */
export interface Filed {
  readonly client: Client
  readonly entry: ClientEntry
  readonly key: string
}

const filed = survey(clientRecord, (book, client, day): Filed => {
  const name = indexName(client, settingsOf(book).indexBy)
  const entry = entryOf(book, client, name, day)
  return { client, entry, key: indexKey(name) }
})

/** Every card in the order of the alphabet, those who were let go included. */
export const cardIndex: (book: Book, day: string) => readonly Filed[] = perVersion((book, day) =>
  [...filed(book, day).values()].sort(
    (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || (a.client.id < b.client.id ? -1 : 1),
  ),
)
