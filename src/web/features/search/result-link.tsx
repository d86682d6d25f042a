import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './search.module.css'

interface ResultLinkProps {
  readonly client: string
  /** The field or the record at which the card opens. */
  readonly at?: string | undefined
  readonly children: ReactNode
}

/** Opens a card at the place that was found. */
export function ResultLink({ client, at, children }: ResultLinkProps): ReactNode {
  const href = `/clients/${client}${at ? `?${new URLSearchParams({ at })}` : ''}`
  return (
    <Link href={href} className={css.link} data-row>
      {children}
    </Link>
  )
}
