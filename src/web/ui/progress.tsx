import { type ReactNode, useId } from 'react'
import { wholeNumber } from '../../words/numbers.ts'
import { useLang, useWords } from '../i18n/lang.tsx'
import { Button } from './button.tsx'
import { kitWords } from './messages.ts'
import css from './progress.module.css'

interface ProgressProps {
  readonly label: string
  readonly done: number
  readonly total?: number | undefined
  /** What else is known: how long it will take. */
  readonly note?: string
  readonly onCancel?: () => void
}

/** For what takes more than half a second: how much is done and a way to stop. */
export function Progress({ label, done, total, note, onCancel }: ProgressProps): ReactNode {
  const id = useId()
  const lang = useLang()
  const words = useWords(kitWords)
  const count = (n: number) => wholeNumber(n, lang)
  return (
    <div className={css.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} className={css.bar} {...(total ? { value: done, max: total } : {})} />
      <p className={css.note}>
        {total ? words.of(count(done), count(total)) : count(done)}
        {note && ` · ${note}`}
      </p>
      {onCancel && <Button onClick={onCancel}>{words.cancel}</Button>}
    </div>
  )
}
