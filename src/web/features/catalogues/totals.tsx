import type { ReactNode } from 'react'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import css from './catalogues.module.css'
import { catalogueWords } from './messages.ts'
import type { Ledger } from './types.ts'

/** Four numbers on top, as at the head of a notebook page. */
export function Totals({ ledger }: { readonly ledger: Ledger }): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const { handedOut, worked, minus, notMet, copies, left, sum, currency } = ledger
  const said = [
    ...(sum > 0 ? [words.sum(money(sum, currency, lang))] : []),
    ...(copies !== null && left !== null ? [words.copiesLeft(left, copies)] : []),
  ]
  return (
    <Card flush>
      <dl className={css.totals}>
        <Total label={words.given} count={handedOut} />
        <Total label={words.worked} count={worked} good />
        <Total label={words.minus} count={minus} />
        <Total label={words.notMet} count={notMet.length} />
      </dl>
      {said.length > 0 && <p className={css.under}>{said.join(' ')}</p>}
    </Card>
  )
}

interface TotalProps {
  readonly label: string
  readonly count: number
  readonly good?: boolean
}

function Total({ label, count, good }: TotalProps): ReactNode {
  return (
    <div className={css.total}>
      <dt>{label}</dt>
      <dd className={cx(good && css.good)}>{count}</dd>
    </div>
  )
}
