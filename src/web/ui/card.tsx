import type { ComponentProps, ReactNode } from 'react'
import css from './card.module.css'
import { cx } from './cx.ts'

export type Edge = 'green' | 'black' | 'blue' | 'amber'

interface CardProps extends ComponentProps<'section'> {
  /** The coloured top edge, which tells the kind of reason. */
  readonly edge?: Edge | undefined
  /** Without space inside, for lists that draw their own. */
  readonly flush?: boolean
}

/** A sheet of the card index. Give it `aria-labelledby` when it has a heading. */
export function Card({ edge, flush, className, ...props }: CardProps): ReactNode {
  const look = cx(css.card, edge && css.edged, edge && css[edge], !flush && css.padded, className)
  return <section {...props} className={look} />
}
