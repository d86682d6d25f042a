import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { periodsOf } from '../catalogues/periods.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { day } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { againOf } from './again.ts'
import { type Person, peopleIn } from './people.ts'
import { bandsOf, monthsOf, touchesIn } from './rules.ts'
import { sourcesOf } from './sources.ts'
import { daysAsked, firstDayOf } from './spans.ts'

const count = z.int()
const share = z.nullable(z.number())

/** So many clients are listed unless more are asked for. */
const listed = 50

const params = z.object({
  /** The first day; that of the last day's year, when unsaid. */
  from: z.optional(day),
  /** The last day; the day of viewing, when unsaid. */
  to: z.optional(day),
  /** What the list of clients goes by: what they bought, or how much attention they had. */
  by: z.optional(z.enum(['sum', 'touches'])),
  /** How many clients are listed. */
  top: z.optional(z.int().check(z.gte(0), z.lte(1_000_000))),
})

const result = z.object({
  from: z.string(),
  to: z.string(),
  currency: z.string(),
  orders: count,
  /** Minor units, as all sums here; an order without a sum counts as an order of nothing. */
  sum: count,
  /** Clients who ordered, each once. */
  buyers: count,
  averageOrder: z.nullable(count),
  /** Clients whose first order ever is within the span. */
  newClients: count,
  /** In either direction; answered ones are those in which the client was reached. */
  touches: z.object({
    all: count,
    answered: count,
    call: count,
    message: count,
    visit: count,
    letter: count,
  }),
  /** Months of the span, from the first one of which the book knows anything. */
  months: z.array(
    z.object({ month: z.string(), orders: count, sum: count, touches: count, newClients: count }),
  ),
  /** Every client stands in one source and in one band of attention. */
  sources: z.array(
    z.object({
      /** Null for cards that do not say. */
      source: z.nullable(z.string()),
      clients: count,
      buyers: count,
      newClients: count,
      orders: count,
      sum: count,
    }),
  ),
  attention: z.array(
    z.object({
      /** Touches from … to …; null for «and more». */
      from: count,
      to: z.nullable(count),
      clients: count,
      buyers: count,
      /** Buyers of clients. */
      share,
      sum: count,
      /** For each client of the band, whether they bought or not. */
      averageSum: z.nullable(count),
    }),
  ),
  /** Of the new clients, those who bought again within the two periods, or 60 days, after their first order. */
  again: z.object({ of: count, bought: count, share, waiting: count, usual: z.number() }),
  clients: z.array(
    z.object({
      client: personSchema,
      touches: count,
      orders: count,
      sum: count,
    }),
  ),
})

export type Summary = z.infer<typeof result>
type Line = Summary['clients'][number]

/** Touches, purchases and sources over a span of days (product.md A.8). */
export const summaryView = defineView({
  name: 'summary',
  title: { ru: 'Итоги', en: 'Summary' },
  params,
  result,
  role: 'viewer',
  http: { method: 'GET', path: '/summary' },
  run(book, asked, { day: today }) {
    const days = daysAsked(asked.from, asked.to, today)
    const first = firstDayOf(book) ?? days.to
    const people = peopleIn(book, days)
    const orders = people.reduce((all, person) => all + person.orders.length, 0)
    const sum = people.reduce((all, person) => all + person.sum, 0)
    return {
      ...days,
      currency: settingsOf(book).currency,
      orders,
      sum,
      buyers: people.filter((person) => person.orders.length > 0).length,
      averageOrder: orders === 0 ? null : Math.round(sum / orders),
      newClients: people.filter(({ newOn }) => newOn).length,
      touches: touchesIn(people),
      months: monthsOf(people, {
        from: days.from < first ? first : days.from,
        to: days.to < today ? days.to : today,
      }),
      sources: sourcesOf(people),
      attention: bandsOf(people),
      again: againOf(people, periodsOf(book), today),
      clients: listOf(people, asked.by ?? 'sum', asked.top ?? listed),
    }
  },
})

/** Whoever ordered or was spoken with: those first who bought most, or who had most attention. */
function listOf(people: readonly Person[], by: 'sum' | 'touches', top: number): Line[] {
  const bySum = (a: Person, b: Person) => b.sum - a.sum || b.orders.length - a.orders.length
  const byTouches = (a: Person, b: Person) => b.touches.length - a.touches.length
  const [first, second] = by === 'sum' ? [bySum, byTouches] : [byTouches, bySum]
  return people
    .filter(({ orders, touches }) => orders.length + touches.length > 0)
    .sort((a, b) => first(a, b) || second(a, b) || (a.client.id < b.client.id ? -1 : 1))
    .slice(0, top)
    .map(lineOf)
}

function lineOf({ client, orders, touches, sum }: Person): Line {
  return {
    client: personOf(client),
    touches: touches.length,
    orders: orders.length,
    sum,
  }
}
