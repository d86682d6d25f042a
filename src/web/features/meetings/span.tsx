import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { TurnedHeading } from '../../ui/turned-heading.tsx'
import { meetingWords } from './messages.ts'

interface SpanProps {
  readonly title: string
  readonly under: string
  /** Today is in it. */
  readonly isNow: boolean
  readonly onTurn: (by: 1 | -1) => void
  readonly onNow: () => void
}

/** The day or the week between the arrows, and the way back to today. */
export function Span({ title, under, isNow, onTurn, onNow }: SpanProps): ReactNode {
  const words = useWords(meetingWords)
  return (
    <TurnedHeading
      edge="blue"
      before={{ label: words.before, onTurn: () => onTurn(-1) }}
      after={{ label: words.after, onTurn: () => onTurn(1) }}
      under={under}
      now={!isNow && { label: words.today, onTurn: onNow }}
    >
      {title}
    </TurnedHeading>
  )
}
