import type { ReactNode } from 'react'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { Totals } from '../../ui/totals.tsx'
import { groupWords } from './messages.ts'
import { roughSum } from './rough-sum.ts'
import type { GroupPageData } from './types.ts'

/** Four numbers on top: heads and money. */
export function GroupTotals({ group }: { readonly group: GroupPageData }): ReactNode {
  const lang = useLang()
  const words = groupWords[lang]
  const { seats, currency, forecast } = group
  const { enrolled, incomeNow, incomeExpected, costs } = forecast
  const rough = (minor: number) => roughSum(minor, currency, lang)
  return (
    <Card flush>
      <Totals
        wide
        totals={[
          { label: words.enrolled, value: seats ? `${enrolled} / ${seats}` : enrolled },
          { label: words.paidNow, value: money(incomeNow, currency, lang) },
          {
            label: words.incomeExpected,
            value: rough(incomeExpected),
            good: incomeExpected >= costs && costs > 0,
          },
          { label: words.costs, value: rough(costs) },
        ]}
      />
    </Card>
  )
}
