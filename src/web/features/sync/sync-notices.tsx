import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useStatus } from '../../local/react.tsx'
import type { StorageProblem } from '../../local/types.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { syncWords } from './messages.ts'
import css from './sync-notices.module.css'
import { UpdateNote } from './update-note.tsx'

const Rejected = onDemand(async () => (await import('./rejected.tsx')).Rejected)

/** What the person has to know or do about saving; nothing as long as all goes well. */
export function SyncNotices(): ReactNode {
  const words = useWords(syncWords)
  const { problem, needsLink, rejected } = useStatus()
  return (
    <div className={css.notices}>
      <UpdateNote />
      {problem && <Problem problem={problem} />}
      {needsLink && (
        <Note tone="warn" live>
          {words.needsLink}
        </Note>
      )}
      {rejected.length > 0 && <Rejected rejected={rejected} />}
    </div>
  )
}

const sentences = {
  'storage-full': 'storageFull',
  'storage-unavailable': 'noStorage',
  'newer-app': 'newerApp',
} as const

function Problem({ problem }: { readonly problem: StorageProblem }): ReactNode {
  const words = useWords(syncWords)
  const reload = <Button onClick={() => location.reload()}>{words.reload}</Button>
  return (
    <Note tone="wrong" live actions={problem === 'newer-app' ? reload : undefined}>
      {words[sentences[problem]]}
    </Note>
  )
}
