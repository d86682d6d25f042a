import { type ReactNode, useEffect, useState } from 'react'
import { SyncNotices } from '../features/sync/sync-notices.tsx'
import { useWords } from '../i18n/lang.tsx'
import { watchMoves } from '../ui/heading-focus.ts'
import { onDemand } from '../ui/on-demand.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { shellWords } from './messages.ts'
import { SampleNote } from './sample.tsx'
import { SearchLink } from './search-link.tsx'
import css from './shell.module.css'
import { useShortcuts } from './shortcuts.ts'
import { Sidebar } from './sidebar.tsx'
import { useAskedLine } from './use-asked-line.ts'
import { useFaults } from './use-faults.ts'
import { useStep } from './use-step.ts'
import { useWarm } from './use-warm.ts'

const loadQuickAdd = async () => (await import('../features/quick-add/quick-add.tsx')).QuickAdd
const QuickAdd = onDemand(loadQuickAdd)
const KeysDialog = onDemand(async () => (await import('./keys-dialog.tsx')).KeysDialog)

/** What stands around every screen: the sections, the plus, the notices. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(shellWords)
  const asked = useAskedLine()
  const [over, setOver] = useState<'add' | 'keys' | undefined>(
    asked.line === undefined ? undefined : 'add',
  )
  const add = () => setOver('add')
  const close = () => {
    setOver(undefined)
    asked.forget()
  }
  useWarm(loadQuickAdd)
  useFaults()
  const step = useStep()
  useShortcuts({
    add,
    help: () => setOver('keys'),
    undo: () => step('undo'),
    redo: () => step('redo'),
  })
  useEffect(() => watchMoves(() => window.scrollTo(0, 0)), [])
  return (
    <div className={css.shell}>
      <a href="#content" className={css.skip}>
        {words.skip}
      </a>
      <Sidebar onAdd={add} />
      <main id="content" className={css.main} tabIndex={-1}>
        <SampleNote />
        <SyncNotices />
        <SearchLink />
        {children}
      </main>
      <BottomBar onAdd={add} />
      {over === 'add' && <QuickAdd onClose={close} shared={asked.line} />}
      {over === 'keys' && <KeysDialog onClose={close} />}
    </div>
  )
}
