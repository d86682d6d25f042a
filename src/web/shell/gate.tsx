import type { ReactNode } from 'react'
import { useWords } from '../i18n/lang.tsx'
import { useStatus } from '../local/react.tsx'
import type { LocalStatus } from '../local/types.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { kitWords } from '../ui/messages.ts'
import { Progress } from '../ui/progress.tsx'
import css from './gate.module.css'
import { shellWords } from './messages.ts'

/** Lets the screens through once the book can be read; says why while it cannot. */
export function Gate({ children }: { readonly children: ReactNode }): ReactNode {
  const status = useStatus()
  if (status.phase === 'ready') return children
  if (status.phase === 'starting' && !status.first) return <Opening />
  return (
    <main className={css.gate}>
      <Waiting status={status} />
    </main>
  )
}

function Opening(): ReactNode {
  const { product } = useWords(kitWords)
  const { opening } = useWords(shellWords)
  return (
    <main className="splash">
      <h1>{product}</h1>
      <p>{opening}</p>
    </main>
  )
}

function Waiting({ status }: { readonly status: LocalStatus }): ReactNode {
  const words = useWords(shellWords)
  const reload = (label: string) => (
    <Button variant="primary" onClick={() => location.reload()}>
      {label}
    </Button>
  )
  if (status.first) {
    return <Progress label={words.fetching} done={status.first.done} total={status.first.total} />
  }
  if (status.phase === 'signed-out') {
    return (
      <EmptyState title={words.link} actions={reload(words.again)}>
        {words.linkText}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={words.failed} actions={reload(words.reload)}>
      {status.problem ? words[problemWords[status.problem]] : words.failedText}
    </EmptyState>
  )
}

export const problemWords = {
  'storage-unavailable': 'noStorage',
  'storage-full': 'storageFull',
  'newer-app': 'newerApp',
} as const
