import type { ReactNode } from 'react'
import { wholeNumber } from '../../words/numbers.ts'
import { useLang } from '../i18n/lang.tsx'
import { cx } from './cx.ts'
import css from './folder-tabs.module.css'

export interface FolderTab<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly count?: number
  readonly tone: 'green' | 'black' | 'plain'
}

interface FolderTabsProps<Id extends string> {
  readonly label: string
  readonly tabs: readonly FolderTab<Id>[]
  readonly picked: Id
  readonly onPick: (id: Id) => void
}

/** The tabs of paper folders; the open one is joined to a line of its colour below which its cards lie. */
export function FolderTabs<Id extends string>(props: FolderTabsProps<Id>): ReactNode {
  const { label, tabs, picked, onPick } = props
  const lang = useLang()
  const tone = tabs.find((tab) => tab.id === picked)?.tone ?? 'plain'
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these choose what is shown
    <div role="group" aria-label={label} className={cx(css.tabs, css[tone])}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          className={cx(css.tab, css[tab.tone])}
          aria-pressed={tab.id === picked}
          onClick={() => onPick(tab.id)}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={css.count}>{wholeNumber(tab.count, lang)}</span>
          )}
        </button>
      ))}
    </div>
  )
}
