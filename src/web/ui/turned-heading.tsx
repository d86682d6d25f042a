import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './turned-heading.module.css'
import { Turner, type TurnerProps } from './turner.tsx'

interface TurnedHeadingProps extends TurnerProps {
  /** Below the heading, in a muted line. */
  readonly under: string
  /** Blue for meetings, green for all else. */
  readonly edge?: 'blue' | 'green'
  /** The way back to now, while another page is open. */
  readonly now?: { readonly label: string; readonly onTurn: () => void } | false
}

/** The head of a sheet that is turned like a page: a month, a week, a day in large letters between the arrows. */
export function TurnedHeading(props: TurnedHeadingProps): ReactNode {
  const { under, now, edge = 'green', children, ...turns } = props
  return (
    <header className={cx(css.header, css[edge])}>
      <Turner {...turns}>
        <h2 className={css.title} aria-live="polite">
          {children}
        </h2>
      </Turner>
      <p className={css.under}>
        {under}
        {now && (
          <button type="button" className={css.now} onClick={now.onTurn}>
            {now.label}
          </button>
        )}
      </p>
    </header>
  )
}
