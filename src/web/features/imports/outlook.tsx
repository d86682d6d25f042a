import type { ReactNode } from 'react'
import { countRowsOut, type ImportReport } from '../../../domain/imports/report.ts'
import type { ImportArgs } from '../../../domain/imports/row.ts'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Counts } from './counts.tsx'
import { GoneRows } from './gone-rows.tsx'
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
      <RowCounts report={report} />
      {isEmpty ? (
        <Note>{words.nothing}</Note>
      ) : (
        <Button variant="primary" icon="import" wide onClick={() => onSave(args, report)}>
          {words.add}
        </Button>
      )}
      {report.skipped > 0 && <GoneRows report={report} />}
      {report.rejected.length > 0 && <RejectedRows rejected={report.rejected} />}
      {report.similar.length > 0 && <SimilarRows similar={report.similar} />}
    </>
  )
}

function RowCounts({ report }: { readonly report: ImportReport }): ReactNode {
  const words = useWords(importWords)
  const { created, orders, merged, unchanged } = report
  const out = countRowsOut(report.rejected)
  return (
    <Counts
      title={words.will(report.rows)}
      tiles={[
        { key: 'created', n: created, label: words.created(created), tone: 'good' },
        ...(orders > 0
          ? [{ key: 'orders', n: orders, label: words.ordersCount(orders), tone: 'good' } as const]
          : []),
        { key: 'merged', n: merged, label: words.merged(merged) },
        { key: 'unchanged', n: unchanged, label: words.unchanged() },
        { key: 'out', n: out, label: words.out(out), ...(out > 0 && { tone: 'warn' }) },
      ]}
    />
  )
}
