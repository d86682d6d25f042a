import type { ReactNode } from 'react'
import { reliabilityView } from '../../../domain/meetings/views.ts'
import { useView } from '../../local/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './meeting-advice.module.css'

/** What earlier meetings with a client advise for the next one; nothing where they say nothing. */
export function MeetingAdvice({ client }: { readonly client: string }): ReactNode {
  const [found] = useView(reliabilityView, { client })
  return found?.advice ? <Advice>{found.advice}</Advice> : null
}

/** A line of advice. */
export function Advice({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className={css.advice}>
      <Icon name="info" />
      <span>{children}</span>
    </p>
  )
}
