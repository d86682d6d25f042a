import type { ReactNode } from 'react'
import css from './client-title.module.css'

interface ClientTitleProps {
  readonly name: string
  readonly epithet: string | null
}

/** The name as on the card, with the words by which the person is remembered. */
export function ClientTitle({ name, epithet }: ClientTitleProps): ReactNode {
  return (
    <>
      {name}
      {epithet && epithet !== name && <span className={css.epithet}>, {epithet}</span>}
    </>
  )
}
