import { useSearchParams } from 'wouter'
import { type Days, periodsOf } from '../../../domain/catalogues/periods.ts'
import {
  daysAsked,
  firstDayOf,
  type Span,
  type SpanUnit,
  spanAround,
  spanUnits,
} from '../../../domain/summary/spans.ts'
import { type Day, isDay } from '../../../words/days.ts'
import { useBook, useToday } from '../../local/react.tsx'

export interface PickedDays {
  readonly days: Days
  /** What they are; undefined for dates of one's own. */
  readonly span: Span | undefined
  /** What else there is to pick. */
  readonly units: readonly SpanUnit[]
  readonly pick: (unit: SpanUnit) => void
  /** To another span of the same unit, the one around a day. */
  readonly turn: (day: Day) => void
  readonly pickOwn: (days: Days) => void
}

const usual = 'year'

/** The days that the summary is of. They stand in the address, so that the way back from a card leads to the same. */
export function useDays(): PickedDays {
  const today = useToday()
  const { book } = useBook()
  const [search, setSearch] = useSearchParams()
  const known = { today, periods: periodsOf(book), first: firstDayOf(book) }
  const around = (unit: SpanUnit, day: Day) => spanAround(unit, day, known)
  const [from, to] = [dayIn(search, 'from'), dayIn(search, 'to')]
  const unit = spanUnits.find((one) => one === search.get('by')) ?? usual
  const day = dayIn(search, 'on') ?? today
  const isOwn = from !== undefined && to !== undefined
  const span = isOwn ? undefined : (around(unit, day) ?? around(usual, day))
  const days = daysAsked(span?.from ?? from, span?.to ?? to, today)
  const show = (by: SpanUnit, on: Day) => {
    const said = { ...(by !== usual && { by }), ...(on < today && { on }) }
    setSearch(said, { replace: true })
  }
  return {
    days,
    span,
    units: spanUnits.filter((one) => one === unit || around(one, today)),
    pick: (by) => show(by, days.to),
    turn: (on) => show(unit, on),
    pickOwn: (own) => setSearch({ ...own }, { replace: true }),
  }
}

function dayIn(search: URLSearchParams, name: string): string | undefined {
  const day = search.get(name)
  return day !== null && isDay(day) ? day : undefined
}
