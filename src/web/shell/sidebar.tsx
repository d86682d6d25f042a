import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { StatusLine } from '../features/sync/status-line.tsx'
import { useWords } from '../i18n/lang.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { kitWords } from '../ui/messages.ts'
import { shellWords } from './messages.ts'
import { searchPath } from './search-link.tsx'
import css from './sidebar.module.css'

/** The sections as the spine of a binder, for screens wide enough. */
export function Sidebar({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const words = useWords(shellWords)
  const { product } = useWords(kitWords)
  return (
    <header className={css.sidebar}>
      <p className={css.product}>{product}</p>
      <Button variant="primary" icon="plus" wide onClick={onAdd}>
        {words.add}
      </Button>
      <nav aria-label={words.sections}>
        <Item href={searchPath} icon="search" label={words.search} />
        <Item href="/" icon="today" label={words.today} />
        <Item href="/clients" icon="cards" label={words.clients} />
        <Item href="/journals" icon="journal" label={words.journals} />
        <Item href="/birthdays" icon="gift" label={words.birthdays} />
        <Item href="/import" icon="import" label={words.import} />
        <Item href="/settings" icon="settings" label={words.settings} />
        <Item href="/more" icon="more" label={words.more} />
      </nav>
      <div className={css.foot}>
        <StatusLine />
      </div>
    </header>
  )
}

interface ItemProps {
  readonly href: string
  readonly icon: IconName
  readonly label: string
}

function Item({ href, icon, label }: ItemProps): ReactNode {
  const [path] = useLocation()
  const here = href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      className={cx(css.item, here && css.here)}
      aria-current={here ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  )
}
