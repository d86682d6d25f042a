import type { ReactNode } from 'react'
import { countRowsOut, type ImportReport } from '../../../domain/imports/report.ts'
import type { ImportArgs } from '../../../domain/imports/row.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Note } from '../../ui/note.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { RejectedRows } from './rejected-rows.tsx'
import { SimilarRows } from './similar-rows.tsx'
import type { Reckoning } from './use-reckoning.ts'
import { Waiting } from './waiting.tsx'

interface OutlookProps {
  readonly reckoning: Reckoning
  readonly onSave: (args: ImportArgs, report: ImportReport) => void
  readonly onCancel: () => void
}

/** What the import will do, in numbers, before anything is written; and the one button that writes it. */
export function Outlook({ reckoning, onSave, onCancel }: OutlookProps): ReactNode {
  const words = useWords(importWords)
  if (reckoning.state === 'counting') {
    const { progress, since } = reckoning
    return <Waiting label={words.counting} progress={progress} since={since} onCancel={onCancel} />
  }
  if (reckoning.state === 'refused') {
    return (
      <Note tone="warn" live>
        {reckoning.why}
      </Note>
    )
  }
  const { args, report } = reckoning
  const isEmpty = report.created + report.merged + report.orders === 0
  return (
    <>
      <Counts report={report} />
      {isEmpty ? (
        <Note>{words.nothing}</Note>
      ) : (
        <Button variant="primary" icon="import" wide onClick={() => onSave(args, report)}>
          {words.add}
        </Button>
      )}
      {report.skipped > 0 && <Note>{words.skipped(report.skipped)}</Note>}
      {report.rejected.length > 0 && <RejectedRows rejected={report.rejected} />}
      {report.similar.length > 0 && <SimilarRows similar={report.similar} />}
    </>
  )
}

function Counts({ report }: { readonly report: ImportReport }): ReactNode {
  const words = useWords(importWords)
  const out = countRowsOut(report.rejected)
  const tiles = [
    { key: 'created', n: report.created, label: words.created(report.created), tone: css.good },
    { key: 'orders', n: report.orders, label: words.ordersCount(report.orders), tone: css.good },
    { key: 'merged', n: report.merged, label: words.merged(report.merged), tone: undefined },
    {
      key: 'unchanged',
      n: report.unchanged,
      label: words.unchanged(),
      tone: undefined,
    },
    { key: 'out', n: out, label: words.out(out), tone: out > 0 ? css.warn : undefined },
  ]
  return (
    <div role="status" className={css.outlook}>
      <h2 className={css.will}>{words.will(report.rows)}</h2>
      <Card flush>
        <dl className={css.counts}>
          {tiles
            .filter(({ key, n }) => key !== 'orders' || n > 0)
            .map(({ key, n, label, tone }) => (
              <div key={key} className={css.count}>
                <dd className={tone}>{n.toLocaleString('ru')}</dd>
                <dt>{label}</dt>
              </div>
            ))}
        </dl>
      </Card>
    </div>
  )
}
