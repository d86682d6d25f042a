import { type ReactNode, useId } from 'react'
import type { Summary } from '../../../domain/summary/views.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { summaryWords } from './messages.ts'
import { ShareBar } from './share-bar.tsx'
import css from './summary.module.css'

const shownAtOnce = 8

/** Where clients came from, and what each source brought. */
export function SourcesCard({ summary }: { readonly summary: Summary }): ReactNode {
  const words = summaryWords[useLang()]
  const heading = useId()
  const { sources } = summary
  const isUnknown = sources.every(({ source }) => source === null)
  return (
    <Card className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.sources}
      </h2>
      {isUnknown ? (
        <p className={css.quiet}>{words.sourcesNone}</p>
      ) : (
        <>
          <Lines summary={summary} sources={sources.slice(0, shownAtOnce)} />
          {sources.length > shownAtOnce && (
            <details className={css.more}>
              <summary>{words.andMore(sources.length - shownAtOnce)}</summary>
              <Lines summary={summary} sources={sources.slice(shownAtOnce)} />
            </details>
          )}
        </>
      )}
    </Card>
  )
}

interface LinesProps {
  readonly summary: Summary
  readonly sources: Summary['sources']
}

/** The bar is the share of the largest sum. */
function Lines({ summary, sources }: LinesProps): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const most = Math.max(1, ...summary.sources.map(({ sum }) => sum))
  return (
    <ul className={css.lines}>
      {sources.map(({ source, sum, orders, buyers, clients, newClients }) => (
        <li key={source} className={css.line}>
          <span className={css.head}>
            <span className={css.name}>{source ?? words.unsaid}</span>
            <span className={css.sum}>{money(sum, summary.currency, lang)}</span>
          </span>
          <ShareBar share={sum / most} />
          <span className={css.quiet}>
            {[
              words.orders(orders),
              words.bought(buyers, clients),
              ...(newClients > 0 ? [words.newOnes(newClients)] : []),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
