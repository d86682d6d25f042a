import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './split.module.css'

interface SplitProps {
  readonly list: ReactNode
  readonly detail: ReactNode
  /** Which of the two a phone shows. */
  readonly showing: 'list' | 'detail'
}

/** A list and what is chosen in it: side by side on a desktop, one at a time on a phone. */
export function Split({ list, detail, showing }: SplitProps): ReactNode {
  return (
    <div className={cx(css.split, css[showing])}>
      <div className={css.listPane}>{list}</div>
      <div className={css.detailPane}>{detail}</div>
    </div>
  )
}
