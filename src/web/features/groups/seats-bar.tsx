import type { ReactNode } from 'react'
import css from './groups.module.css'

interface SeatsBarProps {
  readonly enrolled: number
  readonly prepaid: number
  readonly seats: number | null
}

/** How many seats are taken, and of them paid ahead; the text beside says the same. */
export function SeatsBar({ enrolled, prepaid, seats }: SeatsBarProps): ReactNode {
  const all = Math.max(seats ?? enrolled, 1)
  return (
    <svg aria-hidden="true" className={css.bar} viewBox="0 0 100 1" preserveAspectRatio="none">
      <rect className={css.taken} width={(enrolled / all) * 100} height="1" />
      <rect className={css.prepaid} width={(prepaid / all) * 100} height="1" />
    </svg>
  )
}
