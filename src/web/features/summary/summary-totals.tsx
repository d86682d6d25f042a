import type { ReactNode } from 'react'
import type { Summary } from '../../../domain/summary/views.ts'
import { money } from '../../../words/money.ts'
import { wholeNumber } from '../../../words/numbers.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Totals } from '../../ui/totals.tsx'
import { about } from './about.ts'
import { summaryWords } from './messages.ts'
import css from './summary.module.css'

const channels = ['call', 'message', 'visit', 'letter'] as const

/** Four numbers on top, and below them the average order and the talks. */
export function SummaryTotals({ summary }: { readonly summary: Summary }): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  const { orders, sum, buyers, newClients, averageOrder, currency, touches } = summary
  const byChannel = channels
    .filter((channel) => touches[channel] > 0)
    .map((channel) => words[channel](touches[channel]))
  return (
    <Card flush>
      <Totals
        wide
        totals={[
          { label: words.ordersWord(orders), value: wholeNumber(orders, lang) },
          { label: words.sumWord, value: money(sum, currency, lang) },
          { label: words.buyersWord(buyers), value: wholeNumber(buyers, lang) },
          { label: words.newWord(newClients), value: wholeNumber(newClients, lang) },
        ]}
      />
      <div className={css.under}>
        {averageOrder !== null && <p>{words.averageOrder(about(averageOrder, currency, lang))}</p>}
        {touches.all > 0 && (
          <p>{`${words.answered(words.talks(touches.all), touches.answered)}: ${byChannel.join(', ')}.`}</p>
        )}
        {newClients > 0 && <p className={css.quiet}>{words.newHint}</p>}
      </div>
    </Card>
  )
}
