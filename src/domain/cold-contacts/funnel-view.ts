import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { addDays, addMonths } from '../../words/days.ts'
import { folded, inNameOrder } from '../clients/names.ts'
import { day, line } from '../schemas.ts'
import { daysAsked } from '../summary/spans.ts'
import { coldContactRecord, type handed, timeKey } from './records.ts'
import { type Funnel, funnelOf, type Path, pathOf } from './rules.ts'

const steps = {
  met: z.int(),
  /** Left a phone, so there is a card. */
  phone: z.int(),
  /** Have had a meeting arranged since, or held; one that fell through does not count. */
  meeting: z.int(),
  /** Have ordered since, with a meeting or without. */
  order: z.int(),
  /** The median of the days from meeting to the first order; null without orders. */
  daysToOrder: z.nullable(z.int()),
}

const result = z.object({
  from: z.string(),
  to: z.string(),
  ...steps,
  /** Those who left no phone, by what they took along. */
  letGo: z.object({ leaflet: z.int(), card: z.int(), nothing: z.int() }),
  places: z.array(z.object({ place: z.string(), ...steps })),
  /** By the month in which they met, the latest first. */
  months: z.array(z.object({ month: z.string(), ...steps })),
})

export type FunnelResult = z.infer<typeof result>

/**
 * What came of strangers met in a span of days: met, left a phone, came to a meeting, ordered; by place and by month of the
 * meeting with them. Only meetings written down as such are counted, not cards that say where somebody was met.
 */
export const funnelView = defineView({
  name: 'funnel',
  title: { ru: 'Воронка знакомств', en: 'Funnel of cold contacts' },
  params: z.object({
    /** The first day; a year before the last one, when unsaid. */
    from: z.optional(day),
    /** The last day; the day of viewing, when unsaid. */
    to: z.optional(day),
    /** Only this place. */
    place: z.optional(line(200)),
  }),
  result,
  role: 'viewer',
  http: { method: 'GET', path: '/funnel' },
  run(book, { place, ...asked }, viewing) {
    const last = asked.to ?? viewing.day
    const { from, to } = daysAsked(asked.from ?? addDays(addMonths(last, -12), 1), last, last)
    const wanted = place === undefined ? undefined : folded(place)
    const paths = [...book.all(coldContactRecord)]
      .filter(({ on }) => on >= from && on <= to)
      .filter((one) => wanted === undefined || folded(one.place) === wanted)
      .map((contact) => pathOf(book, contact))
    const letGo = letGoIn(paths)
    return { from, to, ...funnelOf(paths), letGo, places: byPlace(paths), months: byMonth(paths) }
  },
})

function letGoIn(paths: readonly Path[]): FunnelResult['letGo'] {
  const gone = paths.filter(({ phone }) => !phone)
  const count = (what: (typeof handed)[number]) =>
    gone.filter(({ contact }) => contact.given === what).length
  return { leaflet: count('leaflet'), card: count('card'), nothing: count('nothing') }
}

/** The place where most were met first; one is written as it was the last time. */
function byPlace(paths: readonly Path[]): FunnelResult['places'] {
  const places = [...Map.groupBy(paths, ({ contact }) => folded(contact.place)).values()]
  const rows = places.map((there) => ({ place: lastName(there), ...funnelOf(there) }))
  return inNameOrder(rows, ({ place }) => place).sort((a, b) => b.met - a.met)
}

function lastName(paths: readonly Path[]): string {
  return paths
    .map(({ contact }) => contact)
    .reduce((last, one) => (timeKey(one) > timeKey(last) ? one : last)).place
}

function byMonth(paths: readonly Path[]): ({ month: string } & Funnel)[] {
  return [...Map.groupBy(paths, ({ contact }) => contact.on.slice(0, 7))]
    .map(([month, then]) => ({ month, ...funnelOf(then) }))
    .sort((a, b) => (a.month > b.month ? -1 : 1))
}
