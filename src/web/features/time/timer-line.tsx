import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import css from './time.module.css'
import { stopTimer } from './timer.ts'
import { timerWords } from './timer-words.ts'

/** While a talk is being timed: how long it has been, and a way not to count it. */
export function TimerLine({ minutes }: { readonly minutes: number }): ReactNode {
  const words = useWords(timerWords)
  return (
    <div className={css.timer}>
      <Icon name="clock" />
      <span>
        {words.running} {words.span(minutes)}
      </span>
      <Button variant="quiet" onClick={stopTimer}>
        {words.drop}
      </Button>
    </div>
  )
}
