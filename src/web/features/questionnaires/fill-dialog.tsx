import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { AnswerField } from './answer-field.tsx'
import { type Asked, answersIn, type FillDraft, unfitIn } from './fill-draft.ts'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'

/** What is saved: the day and the answers by their questions. */
export interface Told {
  readonly on: string
  readonly answers: Record<string, string | number | null>
}

interface FillDialogProps {
  readonly title: string
  readonly questions: readonly Asked[]
  /** Questions that the form no longer has, of which there are answers. */
  readonly gone?: readonly Asked[]
  readonly started?: FillDraft
  readonly on?: string
  readonly onSave: (told: Told) => void
  readonly onClose: () => void
}

/** The questions of a form, each with the field of its kind; any of them may be left out. */
export function FillDialog(props: FillDialogProps): ReactNode {
  const { title, questions, gone = [], started = {}, onSave, onClose } = props
  const words = useWords(filledWords)
  const today = useToday()
  const [draft, setDraft] = useState(started)
  const [on, setOn] = useState(props.on ?? today)
  const [tried, setTried] = useState(false)
  const form = useId()
  const all = [...questions, ...gone]
  const unfit = new Set(unfitIn(all, draft).map(({ id }) => id))
  const answers = answersIn(all, draft)
  const isEmpty = Object.values(answers).every((value) => value === null)
  const isLate = !on || on > today
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (unfit.size === 0 && !isEmpty && !isLate) return onSave({ on, answers })
    requestAnimationFrame(() =>
      document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }
  const field = (question: Asked) => (
    <AnswerField
      key={question.id}
      question={question}
      value={draft[question.id] ?? ''}
      onChange={(value) => setDraft({ ...draft, [question.id]: value })}
      wrong={tried && unfit.has(question.id)}
    />
  )
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      <Button onClick={onClose}>{words.back}</Button>
    </>
  )
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form} noValidate>
        {questions.map(field)}
        {gone.length > 0 && <h2 className={css.title}>{words.gone}</h2>}
        {gone.map(field)}
        <TextField
          label={words.on}
          type="date"
          max={today}
          value={on}
          onChange={setOn}
          error={tried && isLate ? words.dayWrong : undefined}
        />
        {tried && isEmpty && (
          <Note tone="warn" live>
            {words.nothing}
          </Note>
        )}
      </form>
    </Dialog>
  )
}
