import { type ReactNode, useId } from 'react'
import type { Plan } from '../../../domain/plan.ts'
import { useWords } from '../../i18n/lang.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './day-end.module.css'
import { todayWords } from './messages.ts'

/** What was planned for the day besides people: half an hour for what is kept in the head. */
export function PlanCard({ minutes, phones, birthdays }: Plan): ReactNode {
  const words = useWords(todayWords)
  const heading = useId()
  return (
    <Card className={css.plan} aria-labelledby={heading}>
      <h2 id={heading} className={css.planTitle}>
        {words.planTitle}
      </h2>
      <p className={css.planText}>
        {words.plan(minutes)} {words.planMissing(phones, birthdays)}
      </p>
      <div>
        <ButtonLink href="/sprint">{words.begin}</ButtonLink>
      </div>
    </Card>
  )
}
