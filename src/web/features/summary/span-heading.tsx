import type { ReactNode } from 'react'
import type { Span } from '../../../domain/summary/spans.ts'
import { monthName } from '../../../words/dates.ts'
import { type Day, monthOf, yearOf } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Turner } from '../../ui/turner.tsx'
import { summaryWords } from './messages.ts'
import css from './summary.module.css'

interface SpanHeadingProps {
  readonly span: Span
  readonly onTurn: (day: Day) => void
}

/** Which month, period or year it is, between the arrows to the ones before and after. */
export function SpanHeading({ span, onTurn }: SpanHeadingProps): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const { unit, from, before, after } = span
  if (unit === 'all') return null
  const title = {
    month: () => `${monthName(monthOf(from), lang)} ${yearOf(from)}`,
    period: () => words.periodTitle(span.title ?? ''),
    year: () => words.yearTitle(yearOf(from)),
  }[unit]
  const turnTo = (day: Day | undefined) => (day === undefined ? undefined : () => onTurn(day))
  return (
    <Card flush>
      <Turner
        before={{ label: words.earlier, onTurn: turnTo(before) }}
        after={{ label: words.later, onTurn: turnTo(after) }}
      >
        <h2 className={css.title} aria-live="polite">
          {title()}
        </h2>
      </Turner>
    </Card>
  )
}
