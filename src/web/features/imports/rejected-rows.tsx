import type { ReactNode } from 'react'
import { type Rejection, sayRejection } from '../../../domain/imports/report.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { save } from './save-file.ts'

const shownAtMost = 20

/** What was not taken as it stood: where, what is wrong, what to do; all of it as a table to download. */
export function RejectedRows({ rejected }: { readonly rejected: readonly Rejection[] }): ReactNode {
  const lang = useLang()
  const words = importWords[lang]
  const shown = rejected.slice(0, shownAtMost)
  const download = async () => {
    const { writeCsv } = await import('../../../formats/csv-write.ts')
    const rows = rejected.map((one) => [
      one.sheet ?? '',
      one.row,
      one.column ?? '',
      sayRejection(one, lang),
    ])
    save(words.rejectedFile, 'text/csv', writeCsv([words.csv, ...rows]))
  }
  return (
    <Card className={css.remarks}>
      <details open={rejected.length <= 3}>
        <summary>{words.rejected(rejected.length)}</summary>
        <ul className={css.list}>
          {shown.map((one) => (
            <li key={`${one.sheet} ${one.row} ${one.column} ${one.code}`}>
              {sayRejection(one, lang)}
            </li>
          ))}
        </ul>
        {rejected.length > shown.length && (
          <p className={css.quiet}>{words.andMore(rejected.length - shown.length)}</p>
        )}
        <Button icon="export" onClick={download}>
          {words.download}
        </Button>
      </details>
    </Card>
  )
}
