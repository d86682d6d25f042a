import { type ReactNode, useId } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import css from './catalogues.module.css'
import { LedgerLine } from './ledger-line.tsx'
import { catalogueWords } from './messages.ts'
import type { LedgerRow } from './types.ts'
import { useLineKeys } from './use-line-keys.ts'

/** Everybody who was given a catalogue, with the marks beside them. */
export function Handed({ rows }: { readonly rows: readonly LedgerRow[] }): ReactNode {
  const words = useWords(catalogueWords)
  const heading = useId()
  const list = useLineKeys()
  return (
    <Card flush aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.handed}
      </h2>
      {rows.length === 0 ? (
        <p className={css.nobody}>{words.nobodyHanded}</p>
      ) : (
        <ul ref={list} className={css.lines}>
          {rows.map((row) => (
            <LedgerLine key={row.id} row={row} />
          ))}
        </ul>
      )}
    </Card>
  )
}
