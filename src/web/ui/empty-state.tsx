import type { ReactNode } from 'react'
import { Card } from './card.tsx'
import css from './empty-state.module.css'

interface EmptyStateProps {
  readonly title: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
}

/** Nothing here yet, or nothing left: said kindly, with what can be done next. */
export function EmptyState({ title, children, actions }: EmptyStateProps): ReactNode {
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{title}</h2>
      {children && <div className={css.text}>{children}</div>}
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  )
}

/** The same as a sheet of its own, where it is all that a page has to say. */
export function EmptyCard(props: EmptyStateProps): ReactNode {
  return (
    <Card>
      <EmptyState {...props} />
    </Card>
  )
}
