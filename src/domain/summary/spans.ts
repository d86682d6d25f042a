import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import { addDays, addMonths, type Day, isoDay, monthOf, yearOf } from '../../words/days.ts'
import type { Days } from '../catalogues/periods.ts'
import { orderRecord } from '../orders/records.ts'
import { touchRecord } from '../touches/records.ts'

/** By what a person looks back, in the order in which it is offered. */
export const spanUnits = ['month', 'period', 'year', 'all'] as const

export type SpanUnit = (typeof spanUnits)[number]

/** The month, the catalogue period or the year around some day, or everything. */
export interface Span extends Days {
  readonly unit: SpanUnit
  /** Of a period. */
  readonly title?: string | undefined
  /** A day of the span before, and of the one after; undefined where nothing was written down yet, and in the future. */
  readonly before: Day | undefined
  readonly after: Day | undefined
}

/** What is known when spans are offered. */
export interface Known {
  readonly today: Day
  /** Catalogue periods, the earliest first. */
  readonly periods: readonly Titled[]
  /** The day of the book's first order or touch; undefined while there is none. */
  readonly first: Day | undefined
}

interface Titled extends Days {
  readonly title?: string
}

/**
 * The span of a unit around a day, or the nearest: a day between two periods belongs to the one that has ended. What still runs
 * ends today. Undefined where there is none: no period has begun.
 */
export function spanAround(unit: SpanUnit, day: Day, known: Known): Span | undefined {
  const { today, first } = known
  const whole = (step: number) => wholeSpan(unit, day < today ? day : today, step, known)
  const [past, span, next] = [whole(-1), whole(0), whole(1)]
  if (!span) return undefined
  return {
    ...span,
    unit,
    to: span.to < today ? span.to : today,
    before: past && first !== undefined && first <= past.to ? past.from : undefined,
    after: next && next.from <= today ? next.from : undefined,
  }
}

/** The whole span around a day, or so many of them later. */
function wholeSpan(unit: SpanUnit, day: Day, step: number, known: Known): Titled | undefined {
  switch (unit) {
    case 'month': {
      const from = addMonths(isoDay(yearOf(day), monthOf(day), 1), step)
      return { from, to: addDays(addMonths(from, 1), -1) }
    }
    case 'period': {
      const at = known.periods.findLastIndex(({ from }) => from <= day)
      return at < 0 ? undefined : known.periods[at + step]
    }
    case 'year':
      return { from: isoDay(yearOf(day) + step, 1, 1), to: isoDay(yearOf(day) + step, 12, 31) }
    case 'all': {
      const { first = day, today } = known
      return step === 0 ? { from: first < today ? first : today, to: today } : undefined
    }
  }
}

/** The day of the first order or touch of a book; undefined while there is none. */
export const firstDayOf: (book: Book) => Day | undefined = perChangeOf(
  [orderRecord, touchRecord],
  (book) => {
    let first: Day | undefined
    for (const { date } of book.all(orderRecord)) if (!first || date < first) first = date
    for (const { on } of book.all(touchRecord)) if (!first || on < first) first = on
    return first
  },
)

/** The days asked for: unsaid, the calendar year up to the day; in the wrong order they are turned round. */
export function daysAsked(from: Day | undefined, to: Day | undefined, day: Day): Days {
  const last = to ?? day
  const first = from ?? isoDay(yearOf(last), 1, 1)
  return first <= last ? { from: first, to: last } : { from: last, to: first }
}
