import type { ReactNode } from 'react'
import css from './action-bar.module.css'

/** What a long form ends with, in sight above the bottom bar while the form is filled in. */
export function ActionBar({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css.bar}>{children}</div>
}
