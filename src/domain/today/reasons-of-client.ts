import type { Book } from '../../book/book.ts'
import { perOwner } from '../../book/memo.ts'
import { clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import type { About, Reason } from '../reason.ts'
import { settingsId, settingsOf } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { snoozeRecord } from './records.ts'
import { isResting } from './rest.ts'
import { sources } from './sources.ts'

const none: readonly Reason[] = []

/** Why a client should be contacted on a day, the weightiest reason first; nothing for who was let go or put off. */
export const reasonsOf: (book: Book, client: string, day: string) => readonly Reason[] = perOwner(
  (book, id, day) => {
    const client = book.get(clientRecord, id)
    if (!client || client.letGoOn || isSnoozed(book, id, day)) return none
    const touches = touchesOf(book, id)
    const standing = standingOf(book, id, day)
    const about: About = { book, client, day, settings: settingsOf(book), standing, touches }
    const reasons = sources
      .flatMap((source) => source.find(about))
      .filter((reason) => !isResting(reason, touches, day))
    return reasons.length > 0 ? reasons.sort((a, b) => a.rank - b.rank) : none
  },
  [settingsId],
)

function isSnoozed(book: Book, client: string, day: string): boolean {
  return book.where(snoozeRecord, 'client', client).some((snooze) => snooze.until > day)
}
