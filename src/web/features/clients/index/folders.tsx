import type { ReactNode } from 'react'
import { foldersView } from '../../../../domain/folders/views.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useView } from '../../../local/react.tsx'
import { type FolderTab, FolderTabs } from '../../../ui/folder-tabs.tsx'
import { clientsWords } from '../messages.ts'

/** What the list shows: a folder, everyone, or those who were let go. */
export type FolderTabName = 'green' | 'black' | 'unsorted' | 'all' | 'letGo'

/** Undefined until the person has picked one. */
export type Shown = FolderTabName | undefined

type Counts = Readonly<Record<FolderTabName, number>>

const tones = { green: 'green', black: 'black' } as const

/** The folders that hold anyone; «Все» always, and alone where there is only one. */
export function tabsOf(counts: Counts): FolderTabName[] {
  const order = ['green', 'black', 'all', 'unsorted', 'letGo'] as const
  return order.filter((name) => name === 'all' || counts[name] > 0)
}

/** The folder that lies open: the one picked while it holds anyone, else the first. */
export function openTab(picked: Shown, counts: Counts): FolderTabName {
  const tabs = tabsOf(counts)
  return picked && tabs.includes(picked) ? picked : (tabs[0] ?? 'all')
}

interface FoldersProps {
  readonly picked: Shown
  readonly onPick: (folder: FolderTabName) => void
}

export function Folders({ picked, onPick }: FoldersProps): ReactNode {
  const words = useWords(clientsWords)
  const counts = useView(foldersView, {})
  const tabs = tabsOf(counts).map((id): FolderTab<FolderTabName> => {
    const tone = id === 'green' || id === 'black' ? tones[id] : 'plain'
    return { id, label: words[id], count: counts[id], tone }
  })
  return (
    <FolderTabs
      label={words.folders}
      tabs={tabs}
      picked={openTab(picked, counts)}
      onPick={onPick}
    />
  )
}
