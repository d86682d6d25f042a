import { type ReactNode, useId } from 'react'
import { Card } from '../../../ui/card.tsx'
import css from './section.module.css'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a card under its own heading. */
export function Section({ title, children }: SectionProps): ReactNode {
  const heading = useId()
  return (
    <Card aria-labelledby={heading} className={css.section}>
      <h2 id={heading} className={css.title}>
        {title}
      </h2>
      {children}
    </Card>
  )
}
