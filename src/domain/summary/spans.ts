import type { Book } from '../../book/book.ts'
import { perChangeOf } from '../../book/memo.ts'
import { addDays, addMonths, type Day, isoDay, monthOf, yearOf } from '../../words/days.ts'
import type { Days } from '../catalogues/periods.ts'
import { orderRecord } from '../orders/records.ts'
import { touchRecord } from '../touches/records.ts'

/** The spans a person picks from, in the order in which they are offered. */
export const spanNames = [
  'this-year',
  'last-year',
  'this-month',
  'last-month',
  'this-period',
  'last-period',
  'all',
] as const

export type SpanName = (typeof spanNames)[number]

export interface Span extends Days {
  readonly span: SpanName
}

/** What is known when spans are offered. */
export interface Known {
  /** Catalogue periods, the earliest first. */
  readonly periods: readonly Days[]
  /** The day of the book's first order or touch; undefined while there is none. */
  readonly first: Day | undefined
}

/**
 * The spans that may be picked on a day. What still runs ends with that day; a past one is left out when nothing
 * had been written down by its end, a period when there is none.
 */
export function spansOn(day: Day, { periods, first }: Known): Span[] {
  const year = yearOf(day)
  const month = isoDay(year, monthOf(day), 1)
  const running = periods.findLast(({ from, to }) => from <= day && day <= to)
  const past = periods.findLast(({ to }) => to < day)
  const spans: Record<SpanName, Days | undefined> = {
    'this-year': { from: isoDay(year, 1, 1), to: day },
    'last-year': { from: isoDay(year - 1, 1, 1), to: isoDay(year - 1, 12, 31) },
    'this-month': { from: month, to: day },
    'last-month': { from: addMonths(month, -1), to: addDays(month, -1) },
    'this-period': running && { from: running.from, to: day },
    'last-period': past && { from: past.from, to: past.to },
    all: first === undefined ? undefined : { from: first < day ? first : day, to: day },
  }
  return spanNames.flatMap((span) => {
    const days = spans[span]
    const isWritten = days && (days.to === day || (first !== undefined && first <= days.to))
    return isWritten ? [{ span, ...days }] : []
  })
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
