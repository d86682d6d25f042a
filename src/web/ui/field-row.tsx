import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './field-row.module.css'

interface FieldRowProps {
  /** The fields hold long words. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** Fields that belong together, side by side where there is room. */
export function FieldRow({ wide, children }: FieldRowProps): ReactNode {
  return <div className={cx(css.row, wide && css.wide)}>{children}</div>
}
