import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon, type IconName } from './icon.tsx'
import css from './rows.module.css'

/** Lines between two hairlines, as on ruled paper; put it into a `Card flush`. */
export function Rows({ children }: { readonly children: ReactNode }): ReactNode {
  return <ul className={css.rows}>{children}</ul>
}

interface RowProps {
  readonly title: ReactNode
  readonly sub?: ReactNode
  readonly icon?: IconName
  /** Beside the text, at the end of the line. */
  readonly aside?: ReactNode
  /** Where a tap leads; a page of Kartoteka. */
  readonly href?: string
  readonly onClick?: () => void
}

/** A line of a list: plain, a link with `href`, a button with `onClick`. */
export function Row({ title, sub, icon, aside, href, onClick }: RowProps): ReactNode {
  const text = (
    <>
      {icon && <Icon name={icon} />}
      <span className={css.text}>
        <span className={css.title}>{title}</span>
        {sub && <span className={css.sub}>{sub}</span>}
      </span>
    </>
  )
  return (
    <li className={css.row}>
      {href !== undefined ? (
        <Link href={href} className={css.main}>
          {text}
        </Link>
      ) : onClick ? (
        <button type="button" onClick={onClick} className={css.main}>
          {text}
        </button>
      ) : (
        <div className={css.main}>{text}</div>
      )}
      {aside && <div className={css.aside}>{aside}</div>}
    </li>
  )
}
