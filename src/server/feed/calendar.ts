import { calendarEntries } from '../../domain/calendar/entries.ts'
import { writeCalendar } from '../../formats/calendar/write.ts'
import { addDays } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'
import type { Site } from '../site/site.ts'

/** Meetings that were held stay in sight so long. */
const heldDays = 90

/** How often calendar programs are asked to look again. */
const refresh = 'PT1H'

interface Wanted {
  readonly lang: Lang
  /** IANA name of a zone that is known. */
  readonly tz: string
  readonly day: string
}

/** The calendar of the book as text by RFC 5545. */
export async function calendarOf(site: Site, { lang, tz, day }: Wanted): Promise<string> {
  const wanted = { lang, day, heldSince: addDays(day, -heldDays) }
  const entries = await site.store.read(site.book.id, (book) => calendarEntries(book, wanted))
  const madeAt = site.clock.now().toString()
  return writeCalendar(entries, { name: site.book.name, tz, madeAt, refresh })
}
