import { type ReactNode, useState } from 'react'
import { useParams } from 'wouter'
import { ledgerView, periodsView } from '../../../domain/catalogues/views.ts'
import { dayRange } from '../../../words/dates.ts'
import { daysBetween } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import css from './catalogues.module.css'
import { GiveDialog } from './give-dialog.tsx'
import { Handed } from './handed.tsx'
import { LedgerTotals } from './ledger-totals.tsx'
import { catalogueWords } from './messages.ts'
import { NoPeriods } from './no-periods.tsx'
import { PeriodDialog } from './period-dialog.tsx'
import { PeriodTurn } from './period-turn.tsx'
import { PlanDialog } from './plan-dialog.tsx'
import { Planned } from './planned.tsx'
import { ResultCard } from './result-card.tsx'
import { ShareChart } from './share-chart.tsx'
import type { Ledger } from './types.ts'

/** The ledger of a period: who has a catalogue, her + and −, and what came of the whole. */
export function CataloguesScreen(): ReactNode {
  const { period } = useParams<{ period?: string }>()
  const ledger = useView(ledgerView, period === undefined ? {} : { period })
  return ledger ? <LedgerPage key={ledger.id} ledger={ledger} /> : <NoPeriods />
}

type Window = 'give' | 'plan' | 'edit' | 'next'

function LedgerPage({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const today = useToday()
  const { periods, next } = useView(periodsView, {})
  const isLast = periods[0]?.id === ledger.id
  const [open, setOpen] = useState<Window>()
  const close = () => setOpen(undefined)
  const isOver = ledger.to < today
  const handed = ledger.rows.filter(({ state }) => state !== 'planned')
  return (
    <Page
      title={words.title(ledger.period)}
      sub={`${dayRange(ledger.from, ledger.to, lang)} · ${standing(ledger, today, words)}`}
      tools={<PeriodTurn period={ledger.id} />}
    >
      <LedgerTotals ledger={ledger} />
      {isOver && (
        <ResultCard
          ledger={ledger}
          next={isLast ? next : undefined}
          onNext={() => setOpen('next')}
        />
      )}
      <div className={css.tools}>
        <Button variant="primary" icon="plus" onClick={() => setOpen('give')}>
          {words.give}
        </Button>
        <Button icon="people" onClick={() => setOpen('plan')}>
          {words.plan}
        </Button>
      </div>
      <ShareChart ledger={ledger} />
      <Handed rows={handed} />
      <Planned ledger={ledger} />
      <div className={css.foot}>
        <Button variant="quiet" icon="edit" onClick={() => setOpen('edit')}>
          {words.edit}
        </Button>
        <Button variant="quiet" icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
      </div>
      {open === 'give' && <GiveDialog ledger={ledger} onClose={close} />}
      {open === 'plan' && <PlanDialog ledger={ledger} onClose={close} />}
      {open === 'edit' && <PeriodDialog period={ledger} onClose={close} />}
      {open === 'next' && <PeriodDialog proposed={next} onClose={close} />}
    </Page>
  )
}

function standing(
  { from, to }: Ledger,
  today: string,
  words: (typeof catalogueWords)['ru'],
): string {
  if (today > to) return words.over
  return today < from ? words.ahead(daysBetween(today, from)) : words.left(daysBetween(today, to))
}
