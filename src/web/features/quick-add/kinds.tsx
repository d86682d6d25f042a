import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { quickWords } from './messages.ts'
import css from './quick-add.module.css'

export type EntryKind = 'client' | 'order' | 'talk' | 'task' | 'meeting'

const icons: Readonly<Record<EntryKind, IconName>> = {
  client: 'person',
  order: 'order',
  talk: 'phone',
  task: 'promise',
  meeting: 'meeting',
}

interface KindsProps {
  /** A client stands behind, so no new one is offered. */
  readonly withoutClient: boolean
  readonly onPick: (kind: EntryKind) => void
}

/** What may be written down, in large tiles under the thumb. */
export function Kinds({ withoutClient, onPick }: KindsProps): ReactNode {
  const words = useWords(quickWords)
  const kinds: readonly EntryKind[] = ['client', 'order', 'talk', 'task', 'meeting']
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these lead on
    <div role="group" aria-label={words.what} className={css.kinds}>
      {kinds
        .filter((kind) => kind !== 'client' || !withoutClient)
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className={cx(css.kind, kind === 'client' && css.first)}
            onClick={() => onPick(kind)}
          >
            <Icon name={icons[kind]} />
            {words[kind]}
          </button>
        ))}
    </div>
  )
}
