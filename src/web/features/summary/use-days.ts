import { useSearchParams } from 'wouter'
import { type Days, periodsOf } from '../../../domain/catalogues/periods.ts'
import {
  daysAsked,
  firstDayOf,
  type Span,
  type SpanName,
  spansOn,
} from '../../../domain/summary/spans.ts'
import { isDay } from '../../../words/days.ts'
import { useBook, useToday } from '../../local/react.tsx'

export interface PickedDays {
  readonly days: Days
  /** The span they are; undefined for dates of one's own. */
  readonly span: SpanName | undefined
  readonly spans: readonly Span[]
  readonly pick: (span: SpanName) => void
  readonly pickOwn: (days: Days) => void
}

/** The days that the summary is of. They stand in the address, so that the way back from a card leads to the same. */
export function useDays(): PickedDays {
  const today = useToday()
  const { book } = useBook()
  const [search, setSearch] = useSearchParams()
  const spans = spansOn(today, { periods: periodsOf(book), first: firstDayOf(book) })
  const [from, to] = [dayIn(search, 'from'), dayIn(search, 'to')]
  const isOwn = from !== undefined && to !== undefined
  const usual: Span = { span: 'this-year', ...daysAsked(undefined, undefined, today) }
  const picked = spans.find(({ span }) => span === search.get('span')) ?? usual
  return {
    days: isOwn ? daysAsked(from, to, today) : { from: picked.from, to: picked.to },
    span: isOwn ? undefined : picked.span,
    spans,
    pick: (span) => setSearch(span === usual.span ? {} : { span }, { replace: true }),
    pickOwn: (days) => setSearch({ ...days }, { replace: true }),
  }
}

function dayIn(search: URLSearchParams, name: string): string | undefined {
  const day = search.get(name)
  return day !== null && isDay(day) ? day : undefined
}
