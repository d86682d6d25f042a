import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Mark, Marks } from '../../ui/marks.tsx'
import { catalogueWords } from './messages.ts'
import type { LedgerRow } from './types.ts'

export type MarkName = 'order' | 'declined' | 'not-met'

interface LedgerMarksProps {
  readonly name: string
  readonly state: LedgerRow['state']
  readonly onTap: (mark: MarkName) => void
}

/** Her marks, as she writes them in the notebook. */
export function LedgerMarks({ name, state, onTap }: LedgerMarksProps): ReactNode {
  const words = useWords(catalogueWords)
  const marks: readonly Mark<MarkName>[] = [
    { mark: 'order', label: words.plus, look: 'plus', sign: <Icon name="plus" /> },
    { mark: 'declined', label: words.minusMark, look: 'minus', sign: <Icon name="minus" /> },
    {
      mark: 'not-met',
      label: words.missed,
      look: 'missed',
      sign: <span aria-hidden="true">?</span>,
    },
  ]
  return <Marks label={words.marks(name)} marks={marks} set={state} onTap={onTap} />
}
