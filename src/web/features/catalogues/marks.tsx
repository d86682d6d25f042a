import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { LedgerRow } from './types.ts'

export type MarkName = 'order' | 'declined' | 'not-met'

interface MarksProps {
  readonly name: string
  readonly state: LedgerRow['state']
  readonly onTap: (mark: MarkName) => void
}

/** Her marks, as she writes them in the notebook. */
export function Marks({ name, state, onTap }: MarksProps): ReactNode {
  const words = useWords(catalogueWords)
  const marks = [
    { mark: 'order', label: words.plus, look: css.plus, sign: <Icon name="plus" /> },
    { mark: 'declined', label: words.minusMark, look: css.minus, sign: <Icon name="minus" /> },
    {
      mark: 'not-met',
      label: words.missed,
      look: css.missed,
      sign: <span aria-hidden="true">?</span>,
    },
  ] as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these are actions
    <div role="group" aria-label={words.marks(name)} className={css.marks}>
      {marks.map(({ mark, label, look, sign }) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          className={cx(css.mark, look)}
          aria-pressed={mark === state}
          onClick={() => onTap(mark)}
        >
          {sign}
          <Hidden>{label}</Hidden>
        </button>
      ))}
    </div>
  )
}
