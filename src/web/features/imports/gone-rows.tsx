import type { ReactNode } from 'react'
import type { ImportReport } from '../../../domain/imports/report.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Note } from '../../ui/note.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'

/** Whose rows are passed over because they were let go, since when and why. */
export function GoneRows({ report }: { readonly report: ImportReport }): ReactNode {
  const words = useWords(importWords)
  return (
    <Note>
      {words.skipped(report.skipped)}
      <ul className={css.list}>
        {report.gone.map(({ said }) => (
          <li key={said}>{said}</li>
        ))}
      </ul>
    </Note>
  )
}
