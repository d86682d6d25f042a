import { type ReactNode, useId } from 'react'
import type { Summary } from '../../../domain/summary/views.ts'
import { money, toMinor } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { BarChart } from '../../ui/bar-chart.tsx'
import { Card } from '../../ui/card.tsx'
import { summaryWords } from './messages.ts'
import { type Step, scaleFor, shortSum, stepsOf } from './steps.ts'
import css from './summary.module.css'

/** Sums by month, or by year over a long time, as bars and as a list. One month alone says no more than the totals. */
export function MonthsCard({ summary }: { readonly summary: Summary }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const heading = useId()
  const { months, currency } = summary
  const steps = stepsOf(months, lang)
  if (steps.length < 2) return null
  const title = steps.length === months.length ? words.months : words.years
  const unit = toMinor(1, currency)
  const scale = scaleFor(Math.max(...steps.map(({ sum }) => sum / unit)))
  const bars = steps.map((step) => ({
    label: step.label,
    name: step.title,
    value: step.sum,
    short: shortSum(step.sum / unit, scale, lang),
    text: [
      money(step.sum, currency, lang),
      words.orders(step.orders),
      words.talks(step.touches),
      words.newOnes(step.newClients),
    ].join(', '),
  }))
  return (
    <Card className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {title}
      </h2>
      <BarChart label={title} bars={bars} />
      {scale > 1 && (
        <p className={css.quiet}>{scale === 1_000 ? words.thousands : words.millions}</p>
      )}
      <details className={css.more}>
        <summary>{words.inNumbers}</summary>
        <Numbers steps={steps} currency={currency} />
      </details>
    </Card>
  )
}

interface NumbersProps {
  readonly steps: readonly Step[]
  readonly currency: string
}

function Numbers({ steps, currency }: NumbersProps): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.title} className={css.entry}>
          <span>{step.title}</span>
          <span className={css.sum}>{money(step.sum, currency, lang)}</span>
          <span className={css.counts}>
            {[
              words.orders(step.orders),
              words.talks(step.touches),
              words.newOnes(step.newClients),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
