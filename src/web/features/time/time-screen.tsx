import { type ReactNode, useState } from 'react'
import { type TimeRow, timeView } from '../../../domain/time/views.ts'
import { longDay } from '../../../words/dates.ts'
import { money } from '../../../words/money.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { Totals } from '../../ui/totals.tsx'
import { timeWords } from './messages.ts'
import css from './time.module.css'

const shownAtOnce = 50

/** Where the year's hours went and what they brought. */
export function TimeScreen(): ReactNode {
  const lang = useLang()
  const words = timeWords[lang]
  const { since, until, minutes, atRisk, unknown, sum, currency, rows } = useView(timeView, {})
  const [isWhole, setWhole] = useState(false)
  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard title={words.empty} actions={<ButtonLink href="/">{words.toToday}</ButtonLink>}>
          {words.emptyText}
        </EmptyCard>
      </Page>
    )
  }
  const totals = [
    { label: words.total, value: words.span(minutes) },
    { label: words.brought, value: money(sum, currency, lang), good: true },
    ...(atRisk > 0 ? [{ label: words.atRisk, value: words.span(atRisk) }] : []),
    ...(unknown > 0 ? [{ label: words.unknown, value: words.span(unknown) }] : []),
  ]
  const shown = isWhole ? rows : rows.slice(0, shownAtOnce)
  const most = rows[0]?.minutes ?? 1
  return (
    <Page title={words.title} sub={words.sub(longDay(since, lang), longDay(until, lang))}>
      <Card flush>
        <Totals wide totals={totals} />
      </Card>
      <Card flush>
        <ul>
          {shown.map((row) => (
            <Line key={row.client.id} row={row} most={most} currency={currency} />
          ))}
        </ul>
      </Card>
      {shown.length < rows.length && <Button onClick={() => setWhole(true)}>{words.all}</Button>}
    </Page>
  )
}

interface LineProps {
  readonly row: TimeRow
  /** Minutes of the longest line. */
  readonly most: number
  readonly currency: string
}

function Line({ row, most, currency }: LineProps): ReactNode {
  const lang = useLang()
  const words = useWords(timeWords)
  const { client, minutes, sum, perHour, decides } = row
  const isRisky = decides === 'no'
  const spent = words.span(minutes)
  const sub = (
    <>
      {sum > 0 ? words.row(spent, money(sum, currency, lang)) : words.nothing(spent)}
      {isRisky && (
        <>
          {', '}
          <span className={css.risky}>{words.risk}</span>
        </>
      )}
      <span
        aria-hidden="true"
        className={cx(css.bar, isRisky && css.risk)}
        style={{ display: 'block', inlineSize: `${Math.max(2, (minutes / most) * 100)}%` }}
      />
    </>
  )
  return (
    <PersonLine client={client} sub={sub}>
      {perHour > 0 && <span>{words.perHour(money(perHour, currency, lang))}</span>}
    </PersonLine>
  )
}
