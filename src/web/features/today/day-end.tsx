import type { ReactNode } from 'react'
import type { Plan } from '../../../domain/plan.ts'
import { money } from '../../../words/money.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useBook, useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import css from './day-end.module.css'
import { resultOf } from './day-facts.ts'
import { todayWords } from './messages.ts'
import { PlanCard } from './plan-card.tsx'
import type { DayList } from './use-day-list.ts'

type DayEndProps = Pick<DayList, 'off' | 'open' | 'done' | 'waiting' | 'plans'>

/** What stands below the list: a kind word when it is empty, the day's result, who waits, what is planned besides. */
export function DayEnd({ off, open, done, waiting, plans }: DayEndProps): ReactNode {
  const words = useWords(todayWords)
  return (
    <>
      {open === 0 && <Nobody off={off} done={done} />}
      {off && open > 0 && <p className={css.end}>{words.offMeetings}</p>}
      {!off && waiting > 0 && <p className={css.end}>{words.waiting(waiting)}</p>}
      {plans.map((plan) => (
        <PlanCard key={keyOf(plan)} plan={plan} />
      ))}
    </>
  )
}

/** A group may have two: sessions of two days, or an alarm. */
function keyOf(plan: Plan): string {
  if (plan.code === 'group') return `${plan.id} ${plan.session}`
  return 'id' in plan ? plan.id : plan.code
}

function Nobody({ off, done }: Pick<DayList, 'off' | 'done'>): ReactNode {
  const words = useWords(todayWords)
  if (done > 0) {
    return (
      <EmptyState title={words.all}>
        <Result /> {words.allText}
      </EmptyState>
    )
  }
  return (
    <EmptyState title={off ? words.off : words.quiet}>
      {off ? words.offText : words.quietText}
    </EmptyState>
  )
}

function Result(): ReactNode {
  const words = useWords(todayWords)
  const lang = useLang()
  const today = useToday()
  const { book } = useBook()
  const { currency } = useSettings()
  const { people, orders, sum } = resultOf(book, today, currency)
  if (people === 0) return null
  const brought = orders > 0 ? words.orders(orders, sum > 0 ? money(sum, currency, lang) : '') : ''
  return <strong>{words.result(words.spoken(people), brought)}</strong>
}
