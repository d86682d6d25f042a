import type { ReactNode } from 'react'
import { warnDays } from '../../../domain/regimens/reasons.ts'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { cx } from '../../ui/cx.ts'
import css from './supply-bar.module.css'

/** How much of the last supply is left; the text beside says the same. */
export function SupplyBar({ left, lasts, enough }: RegimenRow): ReactNode {
  const share = lasts > 0 ? Math.min(1, Math.max(0, left / lasts)) : 0
  return (
    <svg
      aria-hidden="true"
      className={cx(css.bar, !enough && left <= warnDays && css.soon)}
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
    >
      <rect width={share * 100} height="1" />
    </svg>
  )
}
