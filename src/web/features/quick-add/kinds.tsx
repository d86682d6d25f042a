import type { ReactNode } from 'react'
import type { EntryKind } from '../../../domain/quick-add/kind.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { cx } from '../../ui/cx.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { quickWords } from './messages.ts'
import css from './quick-add.module.css'

const icons: Readonly<Record<EntryKind, IconName>> = {
  client: 'person',
  order: 'order',
  talk: 'phone',
  task: 'promise',
  meeting: 'meeting',
  catalogue: 'journal',
}

const kinds: readonly EntryKind[] = ['client', 'order', 'talk', 'task', 'meeting', 'catalogue']

interface KindsProps {
  /** A client stands behind, so no new one is offered. */
  readonly withoutClient: boolean
  readonly onPick: (kind: EntryKind) => void
}

/** What may be written down, in large tiles under the thumb. */
export function Kinds({ withoutClient, onPick }: KindsProps): ReactNode {
  const words = useWords(quickWords)
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

/** The same in a row, under a line that was understood as one of them: a tap makes another of it. */
export function KindChips(
  props: KindsProps & { readonly picked: EntryKind | undefined },
): ReactNode {
  const words = useWords(quickWords)
  const { picked, withoutClient, onPick } = props
  return (
    <div className={css.row}>
      {picked === undefined && <p className={css.label}>{words.what}</p>}
      <Chips label={words.what}>
        {kinds
          .filter((kind) => kind !== 'client' || !withoutClient)
          .map((kind) => (
            <Chip
              key={kind}
              tone={kind === picked ? 'picked' : 'plain'}
              aria-pressed={kind === picked}
              onClick={() => onPick(kind)}
            >
              {words.short[kind]}
            </Chip>
          ))}
      </Chips>
    </div>
  )
}
