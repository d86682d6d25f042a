import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { defineView } from '../../book/view.ts'
import { addDays, addMonths } from '../../words/days.ts'
import { decidesNames } from '../clients/fields.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { ordersOf, totalSum } from '../orders/rules.ts'
import { day, id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { type Days, spentOn } from './spent.ts'

const minutes = z.int()

const rowSchema = z.object({
  client: personSchema,
  minutes,
  talks: minutes,
  meetings: minutes,
  trainings: minutes,
  /** Minor units of the book's currency. */
  sum: z.int(),
  /** What an hour brought, in the same units. */
  perHour: z.int(),
  decides: z.nullable(z.enum(decidesNames)),
})

export type TimeRow = z.infer<typeof rowSchema>

/**
 * Time by client beside what they brought (product.md C.5), the last twelve months unless said otherwise; whoever took the
 * most time first. `atRisk` went to people who cannot decide.
 */
export const timeView = defineView({
  name: 'time',
  title: { ru: 'Время по клиентам', en: 'Time by client' },
  params: z.object({ from: z.optional(day), to: z.optional(day), client: z.optional(id) }),
  result: z.object({
    since: z.string(),
    until: z.string(),
    minutes,
    /** With those who cannot decide. */
    atRisk: minutes,
    /** With those of whom it is not known whether they can. */
    unknown: minutes,
    sum: z.int(),
    currency: z.string(),
    rows: z.array(rowSchema),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/time' },
  run(book, { from, to, client }, viewing) {
    const last = to ?? viewing.day
    const days = { from: from ?? addDays(addMonths(last, -12), 1), to: last }
    const cards =
      client === undefined ? [...book.all(clientRecord)] : [book.get(clientRecord, client)]
    const rows = cards
      .flatMap((card) => (card ? rowOf(book, card, days) : []))
      .sort((a, b) => b.minutes - a.minutes || (a.client.id < b.client.id ? -1 : 1))
    const total = (of: readonly TimeRow[]) => of.reduce((sum, row) => sum + row.minutes, 0)
    return {
      since: days.from,
      until: days.to,
      minutes: total(rows),
      atRisk: total(rows.filter(({ decides }) => decides === 'no')),
      unknown: total(rows.filter(({ decides }) => decides === null)),
      sum: rows.reduce((sum, row) => sum + row.sum, 0),
      currency: settingsOf(book).currency,
      rows,
    }
  },
})

function rowOf(book: Book, card: Client, days: Days): TimeRow[] {
  const { talks, meetings, trainings } = spentOn(book, card.id, days)
  const spent = talks + meetings + trainings
  if (spent === 0) return []
  const orders = ordersOf(book, card.id).filter(({ date }) => days.from <= date && date <= days.to)
  const sum = totalSum(orders)
  return [
    {
      client: personOf(card),
      minutes: spent,
      talks,
      meetings,
      trainings,
      sum,
      perHour: Math.round((sum * 60) / spent),
      decides: card.decides ?? null,
    },
  ]
}
