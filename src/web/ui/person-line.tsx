import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './person-line.module.css'

interface PersonLineProps {
  readonly client: { readonly id: string; readonly name: string }
  /** Below the name, in a muted line. */
  readonly sub?: ReactNode
  /** Before the name: a place, a date. */
  readonly before?: ReactNode
  /** What can be done about them, at the end of the line. */
  readonly children?: ReactNode
}

/** A line of a journal: who it is, what is known, what to do; a list of them stands between hairlines. */
export function PersonLine({ client, sub, before, children }: PersonLineProps): ReactNode {
  return (
    <li className={css.line}>
      {before}
      <div className={css.who}>
        <Link href={`/clients/${client.id}`} className={css.name}>
          {client.name}
        </Link>
        {sub && <p className={css.sub}>{sub}</p>}
      </div>
      {children}
    </li>
  )
}
