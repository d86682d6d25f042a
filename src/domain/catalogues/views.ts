import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { settingsOf } from '../settings/records.ts'
import { linesOf, resultIn, rowsOf, sumOf } from './ledger.ts'
import { nextPeriod, periodsOf, runningOn } from './periods.ts'
import { missedWhys, type Period, periodFields } from './records.ts'
import { goodShare, handoutStates, resultOf } from './rules.ts'
import { suggestionKinds, suggestionsFor } from './suggestions.ts'

const count = z.int()
const sum = z.nullable(count)

const outcome = {
  handedOut: count,
  worked: count,
  minus: count,
  open: count,
  planned: count,
  /** Worked of handed out; null while nothing was handed out. */
  share: z.nullable(z.number()),
  /** Minor units of the book's currency. */
  sum: count,
}

const summary = z.object({
  id: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  ...outcome,
  notMet: count,
})

const asked = z.object({
  /** Its title or its id; the one that runs, or else the last one, when unsaid. */
  period: z.optional(z.string().check(z.maxLength(100))),
})

const rowSchema = z.object({
  id: z.string(),
  client: personSchema,
  state: z.enum(handoutStates),
  planned: z.boolean(),
  givenOn: z.nullable(z.string()),
  days: z.nullable(count),
  order: z.nullable(z.object({ sum, currency: z.nullable(z.string()) })),
  why: z.nullable(z.enum(missedWhys)),
  note: z.nullable(z.string()),
  phone: z.nullable(z.string()),
})

/**
 * The ledger of a period (product.md A.7): who has a catalogue and what came of it, the result beside the periods
 * before and beside the 6–8 of 10 of a good consultant. Null when there is no such period.
 */
export const ledgerView = defineView({
  name: 'ledger',
  title: { ru: 'Журнал каталогов', en: 'Catalogue ledger' },
  params: asked,
  result: z.nullable(
    z.object({
      period: z.string(),
      id: z.string(),
      from: z.string(),
      to: z.string(),
      copies: z.nullable(count),
      /** Copies that were not handed out; null when nobody said how many there are. */
      left: z.nullable(count),
      ...outcome,
      currency: z.string(),
      notMet: z.array(z.object({ client: personSchema, why: z.nullable(z.enum(missedWhys)) })),
      rows: z.array(rowSchema),
      /** The periods before, the earliest first. */
      earlier: z.array(summary),
      good: z.object({ from: z.number(), to: z.number() }),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/ledger' },
  absent(book, { period: title }) {
    const titles = periodsOf(book).map((one) => one.title)
    return title === undefined || titles.length === 0
      ? refuse('period.none-yet')
      : refuse('period.not-found', { title, titles: titles.slice(-shownTitles).join(', ') })
  },
  run(book, params, { day }) {
    const period = periodAsked(book, params.period, day)
    if (!period) return null
    const lines = linesOf(book, period)
    const rows = rowsOf(book, lines, day)
    const { notMet: _, ...result } = resultOf(lines.map(({ state }) => state))
    const { id, title, from, to, copies = null } = period
    const before = periodsOf(book).filter((one) => one.from < from)
    return {
      period: title,
      id,
      from,
      to,
      copies,
      left: copies === null ? null : copies - result.handedOut,
      ...result,
      sum: sumOf(lines),
      currency: settingsOf(book).currency,
      notMet: rows
        .filter(({ state }) => state === 'not-met')
        .map(({ client, why }) => ({ client, why })),
      rows,
      earlier: before.slice(-earlierShown).map((one) => summaryOf(book, one)),
      good: goodShare,
    }
  },
})

const earlierShown = 7

/** Every period with its result, the latest first, and the one to open next by their rhythm. */
export const periodsView = defineView({
  name: 'periods',
  title: { ru: 'Периоды', en: 'Periods' },
  params: z.object({}),
  result: z.object({
    periods: z.array(summary),
    /** The id of the one that runs. */
    running: z.nullable(z.string()),
    next: z.object({ title: periodFields.title, from: z.string(), to: z.string() }),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/periods' },
  run(book, _, { day }) {
    const periods = periodsOf(book)
    return {
      periods: periods.map((period) => summaryOf(book, period)).toReversed(),
      running: runningOn(periods, day)?.id ?? null,
      next: nextPeriod(periods, day),
    }
  },
})

/** Whom to plan a catalogue for, and why. */
export const suggestionsView = defineView({
  name: 'ledger.suggestions',
  title: { ru: 'Кому запланировать каталог', en: 'Whom to plan a catalogue for' },
  params: asked,
  result: z.array(
    z.object({
      client: personSchema,
      kind: z.enum(suggestionKinds),
      lastOrder: z.nullable(z.string()),
      why: z.nullable(z.string()),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/ledger/suggestions' },
  run(book, params, { day }) {
    const period = periodAsked(book, params.period, day)
    if (!period) return []
    return suggestionsFor(book, period, day).flatMap(({ client: id, kind, lastOrder, why }) => {
      const card = book.get(clientRecord, id)
      if (!card) return []
      const client = personOf(card)
      return [{ client, kind, lastOrder: lastOrder?.date ?? null, why: why ?? null }]
    })
  },
})

/** So many of the latest are named to whoever asked for one that is not there. */
const shownTitles = 8

function periodAsked(book: Book, wanted: string | undefined, day: string): Period | undefined {
  const periods = periodsOf(book)
  if (wanted === undefined) return runningOn(periods, day) ?? periods.at(-1)
  return periods.findLast(({ id, title }) => id === wanted || title === wanted)
}

function summaryOf(book: Book, period: Period) {
  const { id, title, from, to } = period
  return { id, title, from, to, ...resultIn(book, period) }
}
