import { type ReactNode, useId } from 'react'
import { Card } from '../../ui/card.tsx'
import css from './settings.module.css'

/** Settings that belong together. */
export function Section(props: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  const heading = useId()
  return (
    <Card className={css.section} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {props.title}
      </h2>
      {props.children}
    </Card>
  )
}
