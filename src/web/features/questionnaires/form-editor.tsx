import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { FormRow } from '../../../domain/questionnaires/forms-view.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { everyOf, type FormDraft, questionOf } from './form-draft.ts'
import { formWords } from './form-messages.ts'
import { QuestionList } from './question-list.tsx'
import css from './questionnaires.module.css'

interface FormEditorProps {
  /** The one to change; a new one otherwise. */
  readonly form?: FormRow
  readonly started: FormDraft
  readonly onClose: () => void
}

/** A form being made: its title, how it is filled, its questions in their order. */
export function FormEditor({ form, started, onClose }: FormEditorProps): ReactNode {
  const words = formWords[useLang()]
  const act = useAct()
  const [draft, setDraft] = useState(started)
  const [tried, setTried] = useState(false)
  const top = useId()
  const title = draft.title.trim()
  const every = everyOf(draft)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!title || every === undefined || draft.questions.length === 0) return
    const args = { title, kind: draft.kind, questions: draft.questions.map(questionOf) }
    const given = form
      ? await act('form.edit', { id: form.id, ...args, every }, words.saved(title))
      : await act('form.make', { ...args, ...(every && { every }) }, words.saved(title))
    if (given.ok) onClose()
  }
  return (
    <Page title={form ? words.editTitle : words.newTitle}>
      <Card>
        <form id={top} onSubmit={save} noValidate className={css.form}>
          <TextField
            label={words.name}
            maxLength={100}
            value={draft.title}
            onChange={(text) => setDraft({ ...draft, title: text })}
            error={tried && !title ? words.needName : undefined}
          />
          <Choice
            label={words.purpose}
            options={[
              { value: 'once', label: words.once },
              { value: 'repeated', label: words.repeated },
            ]}
            value={draft.kind}
            onChange={(kind) => setDraft({ ...draft, kind })}
          />
          {draft.kind === 'repeated' && (
            <TextField
              label={words.every}
              hint={words.everyHint}
              inputMode="numeric"
              maxLength={3}
              value={draft.every}
              onChange={(days) => setDraft({ ...draft, every: days })}
              error={tried && every === undefined ? words.everyWrong : undefined}
            />
          )}
          {form && form.filled > 0 && (
            <p className={css.quiet}>{words.keeps(words.times(form.filled))}</p>
          )}
        </form>
      </Card>
      <QuestionList
        questions={draft.questions}
        onChange={(questions) => setDraft({ ...draft, questions })}
      />
      {tried && draft.questions.length === 0 && (
        <Note tone="warn" live>
          {words.needQuestion}
        </Note>
      )}
      <ActionBar>
        <Button variant="primary" type="submit" form={top}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </ActionBar>
      {form && <Gone form={form} onClose={onClose} />}
    </Page>
  )
}

/** A form that nobody filled can be deleted, another one put away. */
function Gone(props: { readonly form: FormRow; readonly onClose: () => void }): ReactNode {
  const words = formWords[useLang()]
  const act = useAct()
  const { id, title, filled } = props.form
  const remove = async () => {
    const given =
      filled > 0
        ? await act('form.edit', { id, archived: true }, words.archived(title))
        : await act('form.delete', { id }, words.removed(title))
    if (given.ok) props.onClose()
  }
  return (
    <div>
      <Button variant={filled > 0 ? 'quiet' : 'danger'} icon="trash" onClick={remove}>
        {filled > 0 ? words.putAway : words.remove}
      </Button>
    </div>
  )
}
