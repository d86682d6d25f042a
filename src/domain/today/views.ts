import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { planners } from '../later.ts'
import { planSchema } from '../plan.ts'
import { outcomes, touchRecord } from '../touches/records.ts'
import { isTalk } from '../touches/rules.ts'
import { chooseFor } from './choose.ts'
import { entryOf, entrySchema } from './entry.ts'

const doneSchema = z.object({
  client: personSchema,
  outcome: z.enum(outcomes),
})

/** The day's list: whom to contact, why, and what to say first (product.md, "Сегодня"). */
export const todayView = defineView({
  name: 'today',
  title: { ru: 'Сегодня', en: 'Today' },
  params: z.object({}),
  result: z.object({
    date: z.string(),
    /** A day off: the list is frozen, only meetings show. */
    off: z.boolean(),
    entries: z.array(entrySchema),
    /** Clients with a reason for whom the day has no room. */
    waiting: z.int(),
    done: z.array(doneSchema),
    /** What there is for the day besides people. */
    plans: z.array(planSchema),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/today' },
  run(book, _, viewing) {
    const { off, entries, waiting } = chooseFor(book, viewing.day)
    const shown = entries.flatMap((wanted) => entryOf(book, wanted, viewing))
    const open = new Set(shown.map((entry) => entry.client.id))
    const done = doneToday(book, viewing.day).filter(({ client }) => !open.has(client.id))
    return {
      date: viewing.day,
      off,
      entries: shown,
      waiting,
      done,
      plans: planners().flatMap((plansOf) => plansOf(book, viewing.day)),
    }
  },
})

/** Clients contacted on the day with their last outcome, in the order of the talks. */
function doneToday(book: Book, day: string): z.infer<typeof doneSchema>[] {
  const touches = book
    .where(touchRecord, 'on', day)
    .filter(isTalk)
    .sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
  const outcomeOf = new Map(touches.map((touch) => [touch.client, touch.outcome]))
  return [...outcomeOf].flatMap(([id, outcome]) => {
    const client = book.get(clientRecord, id)
    return client ? [{ client: personOf(client), outcome }] : []
  })
}
