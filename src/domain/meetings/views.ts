import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { addDays, type Day } from '../../words/days.ts'
import { personById, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { day, id } from '../schemas.ts'
import { adviceFor } from './advice.ts'
import { appointmentSchema, appointmentsIn } from './appointment.ts'
import { reliabilityIn } from './reliability.ts'

/** So many days are shown when nobody says until when. */
const usualDays = 30

/** Who is met when, and the sessions of groups: from a day (today unless said) to another (thirty days on), in the order of the clock. */
export const meetingsView = defineView({
  name: 'meetings',
  title: { ru: 'Встречи', en: 'Meetings' },
  params: z.object({ from: z.optional(day), to: z.optional(day) }),
  result: z.array(appointmentSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/meetings' },
  run(book, { from, to }, viewing) {
    const start = from ?? viewing.day
    return appointmentsIn(book, { from: start, to: to ?? addDays(start, usualDays) }, viewing)
  },
})

const reliabilitySchema = z.object({
  client: personSchema,
  met: z.int(),
  noShow: z.int(),
  /** That they come to the next one, 0 to 1, two decimals. */
  chance: z.number(),
  /** What to do about that; null where there is nothing to say. */
  advice: z.nullable(z.string()),
})

/**
 * Who keeps meetings, the least likely to come first: held against not come, smoothed by the rate of the whole book. It is there
 * to call twice or to ask for a prepayment, not to blame. Of everybody, or of one client.
 */
export const reliabilityView = defineView({
  name: 'reliability',
  title: { ru: 'Состоятся ли встречи', en: 'How reliable meetings are' },
  params: z.object({ client: z.optional(id) }),
  result: z.array(reliabilitySchema),
  role: 'viewer',
  http: { method: 'GET', path: '/reliability' },
  run(book, { client }, { lang, day }) {
    const found = [...reliabilityIn(book)].filter(([of]) =>
      client === undefined ? isKept(book, of, day) : of === client,
    )
    return found
      .map(([of, one]) => ({ client: personById(book, of), ...one, advice: adviceFor(one, lang) }))
      .sort(
        (a, b) =>
          a.chance - b.chance || b.noShow - a.noShow || (a.client.id < b.client.id ? -1 : 1),
      )
  },
})

/** Nobody is warned of those who are left in peace. */
function isKept(book: Book, client: string, day: Day): boolean {
  const card = book.get(clientRecord, client)
  return card !== undefined && forgottenOn(book, card, day) === undefined
}
