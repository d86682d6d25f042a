import { type ReactNode, useId } from 'react'
import css from './part.module.css'

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page under a small heading: what follows it are sheets. */
export function Part({ title, children }: PartProps): ReactNode {
  const heading = useId()
  return (
    <section aria-labelledby={heading} className={css.part}>
      <h2 id={heading} className={css.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
