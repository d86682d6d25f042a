import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './tools.module.css'

interface ToolsProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Quiet buttons among text: their words stand where the words above and below them do. */
export function Tools({ className, children }: ToolsProps): ReactNode {
  return <div className={cx(css.tools, className)}>{children}</div>
}
