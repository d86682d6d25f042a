import type { ReactNode } from 'react'
import type { Plan } from '../../../domain/plan.ts'
import { useWords } from '../../i18n/lang.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { todayWords } from './messages.ts'
import { Planned } from './planned.tsx'

const GroupPlan = onDemand(async () => (await import('../groups/group-plan.tsx')).GroupPlan)

/** What there is for the day besides people: a broadcast to go on with, a session, half an hour for what is kept in the head. */
export function PlanCard({ plan }: { readonly plan: Plan }): ReactNode {
  const words = useWords(todayWords)
  if (plan.code === 'broadcast') {
    const { id, title, left, all } = plan
    return (
      <Planned title={words.broadcast(title)} href={`/broadcasts/${id}`} go={words.goOn}>
        {words.broadcastLeft(left, all)}
      </Planned>
    )
  }
  if (plan.code === 'group') return <GroupPlan plan={plan} />
  const { minutes, phones, birthdays } = plan
  return (
    <Planned title={words.planTitle} href="/sprint" go={words.begin}>
      {words.plan(minutes)} {words.planMissing(phones, birthdays)}
    </Planned>
  )
}
