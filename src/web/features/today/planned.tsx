import { type ReactNode, useId } from 'react'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import css from './day-end.module.css'

interface PlannedProps {
  readonly title: string
  readonly children: ReactNode
  readonly href: string
  /** On the button that leads there. */
  readonly go: string
}

/** A card below the day's list: what it is, and the way there. */
export function Planned({ title, children, href, go }: PlannedProps): ReactNode {
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
