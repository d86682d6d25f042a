import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { StatusLine } from '../features/sync/status-line.tsx'
import { useWords } from '../i18n/lang.tsx'
import { Button } from '../ui/button.tsx'
import { cx } from '../ui/cx.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { kitWords } from '../ui/messages.ts'
import { shellWords } from './messages.ts'
import type { SectionName } from './nav.ts'
import { sectionOf } from './pages.ts'
import { searchPath } from './search-link.tsx'
import css from './sidebar.module.css'

interface Item {
  readonly href: string
  readonly icon: IconName
  readonly label: SectionName | 'search' | 'birthdays' | 'import' | 'settings'
}

const items: readonly Item[] = [
  { href: searchPath, icon: 'search', label: 'search' },
  { href: '/', icon: 'today', label: 'today' },
  { href: '/clients', icon: 'cards', label: 'clients' },
  { href: '/journals', icon: 'journal', label: 'journals' },
  { href: '/birthdays', icon: 'gift', label: 'birthdays' },
  { href: '/import', icon: 'import', label: 'import' },
  { href: '/settings', icon: 'settings', label: 'settings' },
  { href: '/more', icon: 'more', label: 'more' },
]

/** The sections as the spine of a binder, for screens wide enough. */
export function Sidebar({ onAdd }: { readonly onAdd: () => void }): ReactNode {
  const words = useWords(shellWords)
  const { product } = useWords(kitWords)
  const [path] = useLocation()
  const here = itemOf(path)
  return (
    <header className={css.sidebar}>
      <p className={css.product}>{product}</p>
      <Button variant="primary" icon="plus" wide onClick={onAdd}>
        {words.add}
      </Button>
      <nav aria-label={words.sections}>
        {items.map(({ href, icon, label }) => (
          <Link
            key={href}
            href={href}
            className={cx(css.item, href === here && css.here)}
            aria-current={href === here ? 'page' : undefined}
          >
            <Icon name={icon} />
            <span>{words[label]}</span>
          </Link>
        ))}
      </nav>
      <div className={css.foot}>
        <StatusLine />
      </div>
    </header>
  )
}

/** The item of an address: its own, else that of its section. */
function itemOf(path: string): string | undefined {
  const isAt = (href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`))
  const own = items.find(({ href }) => isAt(href))
  return (own ?? items.find(({ label }) => label === sectionOf(path)))?.href
}
