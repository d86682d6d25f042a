import type { ReactNode } from 'react'
import css from './summary.module.css'

interface ShareBarProps {
  /** 0 to 1. */
  readonly share: number
  /** Where the usual share is, 0 to 1. */
  readonly mark?: number
}

/** A lying bar that is full at 1. It is a picture of words that stand beside it. */
export function ShareBar({ share, mark }: ShareBarProps): ReactNode {
  return (
    <svg className={css.bar} width="100%" aria-hidden="true">
      <rect className={css.ground} width="100%" height="100%" rx="4" />
      <rect className={css.fill} width={`${share * 100}%`} height="100%" rx="4" />
      {mark !== undefined && (
        <rect className={css.mark} x={`${mark * 100}%`} width="3" height="100%" />
      )}
    </svg>
  )
}
