import type { ReactNode } from 'react'
import { summaryView } from '../../../domain/summary/views.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Row } from '../../ui/rows.tsx'
import { summaryWords } from './messages.ts'

/** The summary among the journals, with what this year has brought so far. */
export function SummaryRow(): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const { from, orders, sum, currency } = useView(summaryView, {})
  const said =
    orders === 0
      ? words.journalNone
      : words.journal(from.slice(0, 4), words.orders(orders), money(sum, currency, lang))
  return <Row icon="chart" title={words.title} sub={said} href="/summary" />
}
