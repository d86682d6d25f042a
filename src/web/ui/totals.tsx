import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './totals.module.css'

export interface Total {
  readonly label: string
  readonly value: ReactNode
  /** Drawn in green: what one hopes for. */
  readonly good?: boolean
}

interface TotalsProps {
  readonly totals: readonly Total[]
  /** For long values such as sums: on a phone two beside each other. */
  readonly wide?: boolean
}

/** A few numbers side by side at the head of a sheet, as on a notebook page; put it into a `Card flush`. */
export function Totals({ totals, wide }: TotalsProps): ReactNode {
  return (
    <dl className={cx(css.totals, wide && css.wide)}>
      {totals.map(({ label, value, good }) => (
        <div key={label} className={css.total}>
          <dt>{label}</dt>
          <dd className={cx(good && css.good)}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
