import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import bar from '../../ui/progress.module.css'
import { sprintWords } from './messages.ts'
import css from './sprints.module.css'

interface TimeBarProps {
  readonly minutes: number
  readonly left: number
  /** Answers written down so far. */
  readonly filled: number
}

/** The time in whole minutes: nothing races. */
export function TimeBar({ minutes, left, filled }: TimeBarProps): ReactNode {
  const words = useWords(sprintWords)
  return (
    <div className={css.time}>
      <p className={css.timeText}>
        <span>{left > 0 ? words.left(left) : words.over}</span>
        <span className={css.quiet}>{words.soFar(filled)}</span>
      </p>
      <progress className={bar.bar} aria-label={words.time} max={minutes} value={minutes - left} />
    </div>
  )
}
