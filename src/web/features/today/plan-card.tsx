import { type ReactNode, useId } from 'react'
import type { Plan } from '../../../domain/plan.ts'
import { useWords } from '../../i18n/lang.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './day-end.module.css'
import { todayWords } from './messages.ts'

/** What there is for the day besides people: a broadcast to go on with, half an hour for what is kept in the head. */
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
  const { minutes, phones, birthdays } = plan
  return (
    <Planned title={words.planTitle} href="/sprint" go={words.begin}>
      {words.plan(minutes)} {words.planMissing(phones, birthdays)}
    </Planned>
  )
}

interface PlannedProps {
  readonly title: string
  readonly children: ReactNode
  readonly href: string
  /** On the button that leads there. */
  readonly go: string
}

function Planned({ title, children, href, go }: PlannedProps): ReactNode {
  const heading = useId()
  return (
    <Card className={css.plan} aria-labelledby={heading}>
      <h2 id={heading} className={css.planTitle}>
        {title}
      </h2>
      <p className={css.planText}>{children}</p>
      <div>
        <ButtonLink href={href}>{go}</ButtonLink>
      </div>
    </Card>
  )
}
