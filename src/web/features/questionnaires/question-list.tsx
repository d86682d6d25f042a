import { type ReactNode, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { emptyQuestion, moved, type QuestionDraft } from './form-draft.ts'
import { formWords } from './form-messages.ts'
import { QuestionDialog } from './question-dialog.tsx'
import css from './questionnaires.module.css'

interface QuestionListProps {
  readonly questions: readonly QuestionDraft[]
  readonly onChange: (questions: readonly QuestionDraft[]) => void
}

/** The questions of a form in their order; each can be changed, moved and removed. */
export function QuestionList({ questions, onChange }: QuestionListProps): ReactNode {
  const words = formWords[useLang()]
  const [open, setOpen] = useState<QuestionDraft>()
  const isNew = open !== undefined && questions.every(({ key }) => key !== open.key)
  const add = () => setOpen(emptyQuestion(Math.max(-1, ...questions.map(({ key }) => key)) + 1))
  const put = (done: QuestionDraft) => {
    onChange(
      isNew ? [...questions, done] : questions.map((one) => (one.key === done.key ? done : one)),
    )
    setOpen(undefined)
  }
  const drop = (gone: QuestionDraft) => {
    onChange(questions.filter(({ key }) => key !== gone.key))
    setOpen(undefined)
  }
  return (
    <Card className={css.form}>
      <h2 className={css.title}>{words.list}</h2>
      <ol className={css.questions}>
        {questions.map((question, at) => (
          <QuestionRow
            key={question.key}
            question={question}
            number={at + 1}
            onOpen={() => setOpen(question)}
            onUp={at > 0 ? () => onChange(moved(questions, at, -1)) : undefined}
            onDown={at < questions.length - 1 ? () => onChange(moved(questions, at, 1)) : undefined}
          />
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={add}>
          {words.addQuestion}
        </Button>
      </div>
      {open && (
        <QuestionDialog
          question={open}
          onDone={put}
          onDrop={isNew ? undefined : () => drop(open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

interface QuestionRowProps {
  readonly question: QuestionDraft
  readonly number: number
  readonly onOpen: () => void
  readonly onUp: (() => void) | undefined
  readonly onDown: (() => void) | undefined
}

function QuestionRow({ question, number, onOpen, onUp, onDown }: QuestionRowProps): ReactNode {
  const words = formWords[useLang()]
  const { label, kind } = question
  const step = (text: string, onClick: (() => void) | undefined) => (
    <button
      type="button"
      className={css.step}
      aria-label={words.of(text, label)}
      disabled={!onClick}
      onClick={onClick}
    >
      {text}
    </button>
  )
  return (
    <li className={css.question}>
      <button type="button" className={css.open} onClick={onOpen}>
        <span>{`${number}. ${label}`}</span>
        <span className={css.quiet}>{detailsOf(question, words.kinds[kind])}</span>
      </button>
      <div className={css.steps}>
        {step(words.up, onUp)}
        {step(words.down, onDown)}
      </div>
    </li>
  )
}

/** «шкала, 1–10», «число, кг», «выбор из вариантов: да, нет». */
function detailsOf({ kind, options, unit, from, to }: QuestionDraft, name: string): string {
  if (kind === 'scale') return `${name}, ${from}–${to}`
  if (kind === 'choice') return `${name}: ${options.split('\n').filter(Boolean).join(', ')}`
  return kind === 'number' && unit ? `${name}, ${unit}` : name
}
