import { type ReactNode, useId } from 'react'
import { dayRange } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { Ledger, Proposed } from './types.ts'

interface ResultCardProps {
  readonly ledger: Ledger
  /** The period to open next, where this was the last one. */
  readonly next: Proposed | undefined
  readonly onNext: () => void
}

/** The period is over: what came of it in words, who was not met, and the next one to open. */
export function ResultCard({ ledger, next, onNext }: ResultCardProps): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const heading = useId()
  const { worked, handedOut, share, good, open, notMet } = ledger
  const verdict =
    share === null || share < good.from
      ? words.resultBelow
      : share > good.to
        ? words.resultAbove
        : words.resultGood
  const names = notMet.map(({ client }) => client.name).join(', ')
  return (
    <Card edge="green" aria-labelledby={heading} className={css.result}>
      <h2 id={heading}>{words.resultTitle}</h2>
      {handedOut > 0 && <p>{`${words.result(worked, handedOut)} ${verdict}`}</p>}
      {names && <p>{words.namesNotMet(names)}</p>}
      {open > 0 && <p>{words.stillOpen(open)}</p>}
      {next && (
        <>
          <p>{words.nextText(dayRange(next.from, next.to, lang))}</p>
          <Button variant="primary" onClick={onNext}>
            {words.openNext(next.title)}
          </Button>
        </>
      )}
    </Card>
  )
}
