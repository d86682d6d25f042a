import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import { survey } from '../../book/survey.ts'
import { defineView } from '../../book/view.ts'
import type { Day } from '../../words/days.ts'
import { decidesNames } from '../clients/fields.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { ordersOf } from '../orders/rules.ts'
import { id } from '../schemas.ts'
import { touchesOf, touchRecord } from '../touches/records.ts'
import { isClassic, stallWords } from './kinds.ts'
import { tellingStalls, type Verdict, verdictOn } from './verdict.ts'
import { sayVerdict } from './words.ts'

const rowSchema = z.object({
  client: personSchema,
  /** How many stalls since the last order or clear no. */
  stalls: z.int(),
  /** Days from the first of them. */
  days: z.int(),
  /** What talks took since the last answer. */
  minutes: z.int(),
  /** The latest stall in words; null where nobody wrote down which. */
  stall: z.nullable(z.string()),
  lastOn: z.string(),
  /** Whether this person can decide; null while that is not known. */
  decides: z.nullable(z.enum(decidesNames)),
  /** «4 отговорки за 40 дней, ни да, ни нет». */
  verdict: z.string(),
})

export type StallsRow = z.infer<typeof rowSchema>

/**
 * Who takes time and gives no answer: two stalls or more since the last order or clear no; whoever took the most time first
 * (product.md C.2). Of one client: from the first stall on.
 */
export const stallsView = defineView({
  name: 'stalls',
  title: { ru: 'Ни да, ни нет', en: 'Neither yes nor no' },
  params: z.object({ client: z.optional(id) }),
  result: z.array(rowSchema),
  role: 'viewer',
  http: { method: 'GET', path: '/stalls' },
  run(book, { client }, { day, lang }) {
    const waiting = waitingOn(book, day)
    const wanted = client === undefined ? [...waiting] : pick(waiting, client)
    const least = client === undefined ? tellingStalls : 1
    return wanted
      .filter(([, { stalls }]) => stalls.length >= least)
      .flatMap(([of, verdict]) => rowOf(book, of, verdict, lang))
      .sort(
        (a, b) => b.minutes - a.minutes || b.stalls - a.stalls || (a.lastOn < b.lastOn ? -1 : 1),
      )
  },
})

/** The stalls of the user's own words that were written down so far, the commonest first. */
export const stallKindsView = defineView({
  name: 'stalls.kinds',
  title: { ru: 'Свои отговорки', en: 'Own stalls' },
  params: z.object({}),
  result: z.array(z.string()),
  role: 'viewer',
  http: { method: 'GET', path: '/stalls/kinds' },
  run: (book) => ownStalls(book),
})

const waitingOn: (book: Book, day: Day) => ReadonlyMap<string, Verdict> = survey(
  clientRecord,
  (book, client, day) => {
    const verdict = verdictOn(touchesOf(book, client.id), ordersOf(book, client.id), day)
    return verdict && !forgottenOn(book, client, day) ? verdict : undefined
  },
)

const ownStalls = perChangeOf([touchRecord], (book) => {
  const counts = new Map<string, number>()
  for (const { stall } of book.all(touchRecord)) {
    if (stall && !isClassic(stall)) counts.set(stall, (counts.get(stall) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1))
    .slice(0, 8)
    .map(([stall]) => stall)
})

function pick(waiting: ReadonlyMap<string, Verdict>, client: string): [string, Verdict][] {
  const verdict = waiting.get(client)
  return verdict ? [[client, verdict]] : []
}

function rowOf(book: Book, of: string, verdict: Verdict, lang: 'ru' | 'en'): StallsRow[] {
  const card = book.get(clientRecord, of)
  const last = verdict.stalls.at(-1)
  if (!card || !last) return []
  const { days, minutes } = verdict
  return [
    {
      client: personOf(card),
      stalls: verdict.stalls.length,
      days,
      minutes,
      stall: last.stall ? stallWords(last.stall, lang) : (last.note ?? null),
      lastOn: last.on,
      decides: card.decides ?? null,
      verdict: sayVerdict(verdict.stalls.length, days, lang),
    },
  ]
}
