import { type ReactNode, useState } from 'react'
import { dayAndMonth } from '../../../words/dates.ts'
import type { Lang } from '../../../words/lang.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { PersonLine } from '../../ui/person-line.tsx'
import { LedgerMarks, type MarkName } from './marks.tsx'
import { catalogueWords } from './messages.ts'
import { MissedDialog } from './missed-dialog.tsx'
import { SumDialog } from './sum-dialog.tsx'
import type { LedgerRow } from './types.ts'

/** A line of the ledger: the name, since when, and her +, − and ? as large as a finger. */
export function LedgerLine({ row }: { readonly row: LedgerRow }): ReactNode {
  const lang = useLang()
  const words = catalogueWords[lang]
  const act = useAct()
  const [asked, setAsked] = useState<'why' | 'sum'>()
  const close = () => setAsked(undefined)
  const { id, client, state } = row
  const mark = (outcome: 'order' | 'declined' | 'open', said: string) =>
    act('handout.mark', { id, outcome }, said)
  const tap = (name: MarkName) => {
    if (name === state) {
      if (name === 'order') setAsked('sum')
      else mark('open', words.openDone(client.name))
    } else if (name === 'not-met') setAsked('why')
    else if (name === 'order') mark('order', words.plusDone(client.name))
    else mark('declined', words.minusDone(client.name))
  }
  return (
    <PersonLine client={client} sub={standingOf(row, lang)}>
      <LedgerMarks name={client.name} state={state} onTap={tap} />
      {asked === 'why' && <MissedDialog row={row} onClose={close} />}
      {asked === 'sum' && <SumDialog row={row} onClose={close} />}
    </PersonLine>
  )
}

/** «с 10 ноября, 6 дней · случайно», «с 10 ноября · 1 870 ₽». */
function standingOf({ state, givenOn, days, planned, order, why }: LedgerRow, lang: Lang): string {
  const words = catalogueWords[lang]
  const since = givenOn ? words.givenOn(dayAndMonth(givenOn, lang)) : ''
  const sum = order?.sum && order.currency ? money(order.sum, order.currency, lang) : words.noSum
  const result = {
    order: sum,
    declined: '',
    'not-met': words.why[why ?? 'other'],
    open: '',
    planned: '',
  }[state]
  const waited = state === 'open' && days ? words.days(days) : ''
  const chance = planned ? '' : words.byChance
  return [[since, waited].filter(Boolean).join(', '), result, chance].filter(Boolean).join(' · ')
}
