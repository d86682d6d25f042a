import type { ReactNode } from 'react'
import { type Summary, summaryView } from '../../../domain/summary/views.ts'
import { dayRange } from '../../../words/dates.ts'
import { yearOf } from '../../../words/days.ts'
import type { Lang } from '../../../words/lang.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { AgainCard } from './again-card.tsx'
import { AttentionCard } from './attention-card.tsx'
import { ClientsCard } from './clients-card.tsx'
import { summaryWords } from './messages.ts'
import { MonthsCard } from './months-card.tsx'
import { SaveButton } from './save-button.tsx'
import { SourcesCard } from './sources-card.tsx'
import { SpanPicker } from './span-picker.tsx'
import css from './summary.module.css'
import { SummaryTotals } from './summary-totals.tsx'
import { useDays } from './use-days.ts'

/** What came of the work in a month, a period, a year: orders, attention, sources, new clients. */
export function SummaryScreen(): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const picked = useDays()
  const summary = useView(summaryView, picked.days)
  const isEmpty = summary.orders + summary.touches.all === 0
  return (
    <Page title={words.title} sub={said(summary, lang)}>
      <SpanPicker {...picked} />
      {isEmpty ? (
        <EmptyCard title={words.none}>{words.noneText}</EmptyCard>
      ) : (
        <>
          <Cards summary={summary} />
          <div className={css.foot}>
            <SaveButton days={picked.days} />
            <Button icon="print" onClick={() => window.print()}>
              {words.print}
            </Button>
          </div>
        </>
      )}
    </Page>
  )
}

function Cards({ summary }: { readonly summary: Summary }): ReactNode {
  return (
    <>
      <SummaryTotals summary={summary} />
      <MonthsCard summary={summary} />
      <AttentionCard summary={summary} />
      <AgainCard again={summary.again} />
      <SourcesCard summary={summary} />
      <ClientsCard from={summary.from} to={summary.to} currency={summary.currency} />
    </>
  )
}

/** «1 января – 21 ноября 2026»: on paper the year is needed. */
function said({ from, to }: Summary, lang: Lang): string {
  const range = dayRange(from, to, lang)
  return yearOf(from) === yearOf(to) ? `${range} ${yearOf(to)}` : range
}
