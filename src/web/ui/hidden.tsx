import type { ReactNode } from 'react'
import css from './hidden.module.css'

/** Words for who listens to the screen. */
export function Hidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={css.hidden}>{children}</span>
}
