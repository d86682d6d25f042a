import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { useWords } from '../i18n/lang.tsx'
import { cx } from '../ui/cx.ts'
import { Icon } from '../ui/icon.tsx'
import css from './bottom-bar.module.css'
import { shellWords } from './messages.ts'
import { sections } from './nav.ts'
import { sectionOf } from './pages.ts'

/** The sections under the thumb, with the plus raised in the middle. */
export function BottomBar({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const words = useWords(shellWords)
  const [path] = useLocation()
  const here = sectionOf(path)
  const [today, clients, ...rest] = sections.map(({ name, href, icon }) => (
    <Link
      key={name}
      href={href}
      className={cx(css.item, name === here && css.here)}
      aria-current={name === here ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{words[name]}</span>
    </Link>
  ))
  return (
    <nav className={css.bar} aria-label={words.sections}>
      <div className={css.items}>
        {today}
        {clients}
        <button type="button" className={css.add} onClick={onAdd} aria-label={words.add}>
          <Icon name="plus" />
        </button>
        {rest}
      </div>
    </nav>
  )
}
