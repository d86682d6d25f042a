import type { ReactNode } from 'react'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Totals } from '../../ui/totals.tsx'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { Ledger } from './types.ts'

/** Four numbers on top, as at the head of a notebook page. */
export function LedgerTotals({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const { handedOut, worked, minus, notMet, copies, left, sum, currency } = ledger
  const said = [
    ...(sum > 0 ? [words.sum(money(sum, currency, lang))] : []),
    ...(copies !== null && left !== null ? [words.copiesLeft(left, copies)] : []),
  ]
  return (
    <Card flush>
      <Totals
        totals={[
          { label: words.given, value: handedOut },
          { label: words.worked, value: worked, good: true },
          { label: words.minus, value: minus },
          { label: words.notMet, value: notMet.length },
        ]}
      />
      {said.length > 0 && <p className={css.under}>{said.join(' ')}</p>}
    </Card>
  )
}
