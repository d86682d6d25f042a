import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import { clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import type { About, Reason } from '../reason.ts'
import { settingsOf, settingsRecord } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { snoozeRecord } from './records.ts'
import { isResting } from './rest.ts'
import { sources } from './sources.ts'

/** A client who should be contacted: why, the weightiest reason first, and what they have bought in all. */
export interface Wanted {
  readonly client: string
  readonly reasons: readonly Reason[]
  readonly total: number
}

/** Everybody who should be contacted on a day; nobody who was let go or put off. */
export const wantedOn: (book: Book, day: string) => ReadonlyMap<string, Wanted> = survey(
  clientRecord,
  (book, client, day) => {
    const { id } = client
    if (client.letGoOn || isSnoozed(book, id, day)) return undefined
    const touches = touchesOf(book, id)
    const standing = standingOf(book, client, day)
    const about: About = { book, client, day, settings: settingsOf(book), standing, touches }
    const reasons = reasonsFor(about)
    return reasons.length > 0 ? { client: id, reasons, total: standing.total } : undefined
  },
  [settingsRecord],
)

function reasonsFor(about: About): readonly Reason[] {
  const found: Reason[] = []
  for (const source of sources) {
    for (const reason of source.find(about)) {
      if (!isResting(reason, about.touches, about.day)) found.push(reason)
    }
  }
  return found.sort((a, b) => a.rank - b.rank)
}

function isSnoozed(book: Book, client: string, day: string): boolean {
  return book.where(snoozeRecord, 'client', client).some((snooze) => snooze.until > day)
}
