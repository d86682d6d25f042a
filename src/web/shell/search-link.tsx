import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWords } from '../i18n/lang.tsx'
import { Icon } from '../ui/icon.tsx'
import { shellWords } from './messages.ts'
import css from './search-link.module.css'

export const searchPath = '/search'

/** The magnifier at the top of every screen of a phone; a desk has it among the sections. */
export function SearchLink(): ReactNode {
  const { search } = useWords(shellWords)
  const [path] = useLocation()
  if (path === searchPath) return null
  return (
    <div className={css.place}>
      <Link href={searchPath} className={css.link}>
        <Icon name="search" />
        <span>{search}</span>
      </Link>
    </div>
  )
}
