import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Turner } from '../../ui/turner.tsx'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'

interface SpanProps {
  readonly title: string
  readonly under: string
  /** Today is in it. */
  readonly isNow: boolean
  readonly onTurn: (by: 1 | -1) => void
  readonly onNow: () => void
}

/** The day or the week between the arrows, and the way back to today. */
export function Span({ title, under, isNow, onTurn, onNow }: SpanProps): ReactNode {
  const words = useWords(meetingWords)
  return (
    <header className={css.header}>
      <Turner
        before={{ label: words.before, onTurn: () => onTurn(-1) }}
        after={{ label: words.after, onTurn: () => onTurn(1) }}
      >
        <h2 className={css.spanTitle} aria-live="polite">
          {title}
        </h2>
      </Turner>
      <p className={css.under}>
        {under}
        {!isNow && (
          <button type="button" className={css.now} onClick={onNow}>
            {words.today}
          </button>
        )}
      </p>
    </header>
  )
}
