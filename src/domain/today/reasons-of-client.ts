import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import { clientRecord } from '../clients/records.ts'
import { standingOf } from '../folders/folder-of-client.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { reasonSources } from '../later.ts'
import type { About, Reason } from '../reason.ts'
import { settingsOf } from '../settings/records.ts'
import { touchesOf } from '../touches/records.ts'
import { snoozeRecord } from './records.ts'
import { isResting } from './rest.ts'

/** A client who should be contacted: why, the weightiest reason first, and what they have bought in all. */
export interface Wanted {
  readonly client: string
  readonly reasons: readonly Reason[]
  readonly total: number
}

/** Everybody who should be contacted on a day; nobody who was let go or put off. */
export function wantedOn(book: Book, day: string): ReadonlyMap<string, Wanted> {
  const own = wantedForOwnReasons(book, day)
  const gathered = reasonSources().flatMap((source) => [...(source.gather?.(book, day) ?? [])])
  if (gathered.length === 0) return own
  const wanted = new Map(own)
  for (const [id, reason] of gathered) {
    const client = book.get(clientRecord, id)
    if (!client || forgottenOn(book, client, day) || isSnoozed(book, id, day)) continue
    if (isResting(reason, touchesOf(book, id), day)) continue
    const known = wanted.get(id)
    const reasons = [...(known?.reasons ?? []), reason].sort((a, b) => a.rank - b.rank)
    const total = known?.total ?? standingOf(book, client, day).total
    wanted.set(id, { client: id, reasons, total })
  }
  return wanted
}

const wantedForOwnReasons = survey(clientRecord, (book: Book, client, day): Wanted | undefined => {
  const { id } = client
  if (forgottenOn(book, client, day) || isSnoozed(book, id, day)) return undefined
  const touches = touchesOf(book, id)
  const standing = standingOf(book, client, day)
  const about: About = { book, client, day, settings: settingsOf(book), standing, touches }
  const reasons = reasonsFor(about)
  return reasons.length > 0 ? { client: id, reasons, total: standing.total } : undefined
})

function reasonsFor(about: About): readonly Reason[] {
  const found: Reason[] = []
  for (const source of reasonSources()) {
    for (const reason of source.find?.(about) ?? []) {
      if (!isResting(reason, about.touches, about.day)) found.push(reason)
    }
  }
  return found.sort((a, b) => a.rank - b.rank)
}

function isSnoozed(book: Book, client: string, day: string): boolean {
  return book.where(snoozeRecord, 'client', client).some((snooze) => snooze.until > day)
}
