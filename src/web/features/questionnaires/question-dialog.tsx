import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { questionKinds } from '../../../domain/questionnaires/records.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { type QuestionDraft, wrongInQuestion } from './form-draft.ts'
import { formWords } from './form-messages.ts'
import css from './questionnaires.module.css'

interface QuestionDialogProps {
  readonly question: QuestionDraft
  readonly onDone: (question: QuestionDraft) => void
  /** Absent for a question that is not in the list yet. */
  readonly onDrop: (() => void) | undefined
  readonly onClose: () => void
}

/** One question: its words, and what answer it needs. */
export function QuestionDialog(props: QuestionDialogProps): ReactNode {
  const { question, onDone, onDrop, onClose } = props
  const words = formWords[useLang()]
  const [draft, setDraft] = useState(question)
  const [tried, setTried] = useState(false)
  const form = useId()
  const wrong = wrongInQuestion(draft)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!wrong) onDone(draft)
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.done}
      </Button>
      {onDrop && (
        <Button variant="danger" icon="trash" onClick={onDrop}>
          {words.drop}
        </Button>
      )}
    </>
  )
  return (
    <Dialog
      title={onDrop ? words.editQuestion : words.newQuestion}
      onClose={onClose}
      actions={actions}
    >
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <TextField
          label={words.label}
          maxLength={300}
          value={draft.label}
          onChange={(label) => setDraft({ ...draft, label })}
          error={tried && wrong === 'label' ? words.needLabel : undefined}
          autoFocus
        />
        <Choice
          label={words.kind}
          options={questionKinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
          value={draft.kind}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        <Details draft={draft} onChange={setDraft} wrong={tried ? wrong : undefined} />
      </form>
    </Dialog>
  )
}

interface DetailsProps {
  readonly draft: QuestionDraft
  readonly onChange: (draft: QuestionDraft) => void
  readonly wrong: ReturnType<typeof wrongInQuestion>
}

/** What a kind needs besides its words. */
function Details({ draft, onChange, wrong }: DetailsProps): ReactNode {
  const words = formWords[useLang()]
  const put = (field: 'options' | 'unit' | 'from' | 'to') => ({
    value: draft[field],
    onChange: (text: string) => onChange({ ...draft, [field]: text }),
  })
  switch (draft.kind) {
    case 'choice':
      return (
        <TextArea
          label={words.options}
          hint={words.optionsHint}
          rows={4}
          {...put('options')}
          error={wrong === 'options' ? words.needOptions : undefined}
        />
      )
    case 'number':
      return <TextField label={words.unit} hint={words.unitHint} maxLength={30} {...put('unit')} />
    case 'scale':
      return (
        <FieldRow>
          <TextField
            label={words.from}
            inputMode="numeric"
            maxLength={4}
            {...put('from')}
            error={wrong === 'scale' ? words.badScale : undefined}
          />
          <TextField label={words.to} inputMode="numeric" maxLength={4} {...put('to')} />
        </FieldRow>
      )
    default:
      return null
  }
}
