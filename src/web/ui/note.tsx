import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './icon.tsx'
import css from './note.module.css'

interface NoteProps {
  /** `wrong` is for what truly went wrong. */
  readonly tone?: 'info' | 'warn' | 'wrong'
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Read out as soon as it appears. */
  readonly live?: boolean
  /** Its few words leave room for the button beside them, on a phone too. */
  readonly short?: boolean
}

/** A message that stands in the page: what happened, what is safe, what to do. */
export function Note({ tone = 'info', children, actions, live, short }: NoteProps): ReactNode {
  return (
    <div className={cx(css.note, css[tone])} role={live ? 'alert' : undefined}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div className={cx(css.body, short && css.short)}>
        <div>{children}</div>
        {actions && <div className={css.actions}>{actions}</div>}
      </div>
    </div>
  )
}
