import { type ReactNode, useEffect, useId, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import type { Progress as Done } from '../../local/types.ts'
import { Button } from '../../ui/button.tsx'
import { Progress } from '../../ui/progress.tsx'
import css from './imports.module.css'
import { importWords } from './messages.ts'
import { secondsLeft } from './time-left.ts'

/** What is quicker than this shows no progress: it would only flash. */
const patience = 500

interface WaitingProps {
  readonly label: string
  readonly progress?: Done | undefined
  /** When it began, by the device's clock in milliseconds. */
  readonly since?: number
  readonly onCancel?: () => void
}

/** Work that may take a while: what is done, how long it will take, and a way to stop. */
export function Waiting({ label, progress, since, onCancel }: WaitingProps): ReactNode {
  const words = useWords(importWords)
  const id = useId()
  const isShown = useAfter(patience)
  if (!isShown) return <div className={css.waiting} role="status" aria-label={label} />
  if (progress?.total) {
    const left = since && secondsLeft(progress.done, progress.total, Date.now() - since)
    return (
      <div className={css.waiting}>
        <Progress
          label={label}
          done={progress.done}
          total={progress.total}
          {...(left && { note: words.left(left) })}
          {...(onCancel && { onCancel })}
        />
      </div>
    )
  }
  return (
    <div className={css.waiting} role="status">
      <label htmlFor={id}>{label}</label>
      <span className={css.running}>
        <progress id={id} />
      </span>
      {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
    </div>
  )
}

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return passed
}
