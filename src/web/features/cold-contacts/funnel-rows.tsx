import { type ReactNode, useId } from 'react'
import type { FunnelResult } from '../../../domain/cold-contacts/funnel-view.ts'
import { monthName } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import css from './cold-contacts.module.css'
import { NestedBar } from './funnel-picture.tsx'
import { coldContactWords } from './messages.ts'

export function PlaceRows({ rows }: { readonly rows: FunnelResult['places'] }): ReactNode {
  const words = useWords(coldContactWords)
  return <Lines title={words.byPlace} rows={rows.map((row) => ({ ...row, name: row.place }))} />
}

export function MonthRows({ rows }: { readonly rows: FunnelResult['months'] }): ReactNode {
  const lang = useLang()
  const nameOf = (month: string) =>
    `${monthName(Number(month.slice(5)), lang)} ${month.slice(0, 4)}`
  return (
    <Lines
      title={coldContactWords[lang].byMonth}
      rows={rows.map((row) => ({ ...row, name: nameOf(row.month) }))}
    />
  )
}

type Counts = Pick<FunnelResult, 'met' | 'phone' | 'meeting' | 'order'>

interface LinesProps {
  readonly title: string
  readonly rows: readonly (Counts & { readonly name: string })[]
}

/** Each place or month in numbers, with its bar; the bars are of one scale. */
function Lines({ title, rows }: LinesProps): ReactNode {
  const words = useWords(coldContactWords)
  const heading = useId()
  const most = Math.max(...rows.map(({ met }) => met))
  return (
    <section aria-labelledby={heading} className={css.section}>
      <h3 id={heading} className={css.title}>
        {title}
      </h3>
      <Card flush>
        <Rows>
          {rows.map((row) => (
            <Row
              key={row.name}
              title={`${row.name}: ${words.people(row.met)}`}
              sub={
                <>
                  {words.row(row.phone, row.meeting, row.order)}
                  <NestedBar counts={row} most={most} />
                </>
              }
            />
          ))}
        </Rows>
      </Card>
    </section>
  )
}
