import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import type { Asked } from './fill-draft.ts'
import { filledWords } from './messages.ts'
import css from './questionnaires.module.css'

interface AnswerFieldProps {
  readonly question: Asked
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is typed cannot be taken. */
  readonly wrong: boolean
}

/** More steps than these do not fit beside each other: then the number is typed. */
const shownSteps = 11

/** A question with the field that its kind needs. */
export function AnswerField({ question, value, onChange, wrong }: AnswerFieldProps): ReactNode {
  const words = useWords(filledWords)
  const { kind, label, options, unit, from, to } = question
  const field = { value, onChange, label: words.withUnit(label, unit) }
  switch (kind) {
    case 'text':
      return <TextArea {...field} maxLength={5000} />
    case 'date':
      return <TextField {...field} type="date" />
    case 'number':
      return (
        <TextField
          {...field}
          inputMode="decimal"
          maxLength={20}
          error={wrong ? words.numberWrong : undefined}
        />
      )
    case 'choice':
      return <Picked label={label} options={options} value={value} onChange={onChange} />
    case 'scale': {
      const steps = Array.from({ length: to - from + 1 }, (_, at) => String(from + at))
      if (steps.length <= shownSteps) {
        const scale = `${label}, ${words.scaleHint(from, to)}`
        return <Picked label={scale} options={steps} value={value} onChange={onChange} />
      }
      return (
        <TextField
          {...field}
          inputMode="numeric"
          maxLength={6}
          hint={words.scaleHint(from, to)}
          error={wrong ? words.scaleWrong(from, to) : undefined}
        />
      )
    }
  }
}

interface PickedProps {
  readonly label: string
  readonly options: readonly string[]
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One of a few; what was picked can be taken back. */
function Picked({ label, options, value, onChange }: PickedProps): ReactNode {
  const words = useWords(filledWords)
  // An answer from before the options were changed stays in sight.
  const all = value === '' || options.includes(value) ? options : [...options, value]
  return (
    <div className={options.length === 10 ? css.ten : undefined}>
      <Choice
        label={label}
        options={all.map((option) => ({ value: option, label: option }))}
        value={value}
        onChange={onChange}
      />
      {value !== '' && (
        <button type="button" className={css.clear} onClick={() => onChange('')}>
          {words.clear}
        </button>
      )}
    </div>
  )
}
