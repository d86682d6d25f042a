import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useStatus } from '../../local/react.tsx'
import { useSample } from '../../shell/sample.tsx'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { syncWords } from './messages.ts'
import { type SyncState, stateOf } from './state-of.ts'
import css from './status-line.module.css'

const icons: Readonly<Record<SyncState, IconName>> = {
  saving: 'clock',
  offline: 'device',
  waiting: 'clock',
  waitingOne: 'clock',
  here: 'device',
  server: 'tick',
}

/** Where the records are, said quietly. */
export function StatusLine(): ReactNode {
  const words = useWords(syncWords)
  const status = useStatus()
  const { shown: sample } = useSample()
  const state = stateOf(status)
  const text = state === 'waiting' ? words.waiting(status.waiting) : words[state]
  return (
    <p className={css.line}>
      <Icon name={sample ? 'info' : icons[state]} />
      <span>{sample ? words.sample : text}</span>
    </p>
  )
}
