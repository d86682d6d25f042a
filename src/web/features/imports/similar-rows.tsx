import type { ReactNode } from 'react'
import type { Similar } from '../../../domain/imports/report.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'

const shownAtMost = 20

/** Rows that get cards of their own although another card has that name. */
export function SimilarRows({ similar }: { readonly similar: readonly Similar[] }): ReactNode {
  const words = useWords(importWords)
  const shown = similar.slice(0, shownAtMost)
  return (
    <Card className={css.remarks}>
      <details>
        <summary>{words.similar(similar.length)}</summary>
        <p className={css.quiet}>{words.similarText}</p>
        <ul className={css.list}>
          {shown.map((one) => (
            <li key={`${one.sheet} ${one.row}`}>{words.similarRow(one.row, one.name)}</li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
