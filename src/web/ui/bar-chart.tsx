import type { ReactNode } from 'react'
import css from './bar-chart.module.css'
import { cx } from './cx.ts'
import { Hidden } from './hidden.tsx'

export interface Bar {
  readonly label: string
  /** The label in full, for who listens. */
  readonly name?: string
  readonly value: number
  /** The whole value in words, for who listens. */
  readonly text: string
  /** What stands above the bar. */
  readonly short: string
}

interface BarChartProps {
  readonly label: string
  readonly bars: readonly Bar[]
}

/** Bars side by side, the last one dark: it is the one that is still growing. Its text is the list it is made of. */
export function BarChart({ label, bars }: BarChartProps): ReactNode {
  const most = Math.max(1, ...bars.map((bar) => bar.value))
  return (
    <ol className={css.chart} aria-label={label}>
      {bars.map((bar, at) => (
        <li key={bar.label} className={cx(css.bar, at === bars.length - 1 && css.last)}>
          <Hidden>{`${bar.name ?? bar.label}: ${bar.text}`}</Hidden>
          <span aria-hidden="true" className={css.value}>
            {bar.short}
          </span>
          <svg
            aria-hidden="true"
            className={css.picture}
            viewBox="0 0 10 100"
            preserveAspectRatio="none"
          >
            <rect
              x="0"
              width="10"
              y={100 - (bar.value / most) * 100}
              height={(bar.value / most) * 100}
            />
          </svg>
          <span aria-hidden="true" className={css.label}>
            {bar.label}
          </span>
        </li>
      ))}
    </ol>
  )
}
