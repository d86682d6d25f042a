import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { ActionBar } from '../../ui/action-bar.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Check } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { type CadenceDraft, cadenceIn, readDays, type StepDraft } from './cadence-draft.ts'
import { pursuitWords } from './messages.ts'
import css from './pursuits.module.css'
import { StepFields } from './step-fields.tsx'

interface CadenceEditorProps {
  /** The one to change; a new one when null. */
  readonly id: string | null
  readonly started: CadenceDraft
  readonly onClose: () => void
}

const fresh: StepDraft = { after: '3', channel: 'call', aim: '' }
const mostSteps = 12

/** A cadence of one's own: what to do after how many days, and when it ends. */
export function CadenceEditor({ id, started, onClose }: CadenceEditorProps): ReactNode {
  const words = useWords(pursuitWords)
  const act = useAct()
  const form = useId()
  const [draft, setDraft] = useState(started)
  const [tried, setTried] = useState(false)
  const setSteps = (steps: readonly StepDraft[]) => setDraft({ ...draft, steps })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const cadence = cadenceIn(draft)
    if (!cadence) return
    const given = id
      ? await act('cadence.edit', { id, ...cadence }, words.saved(cadence.title))
      : await act('cadence.make', cadence, words.saved(cadence.title))
    if (given.ok) onClose()
  }
  const remove = async () => {
    const given = await act('cadence.delete', { id }, words.cadenceRemoved(started.title))
    if (given.ok) onClose()
  }
  return (
    <Page title={words.own}>
      <Card>
        <form id={form} onSubmit={save} noValidate className={css.form}>
          <TextField
            label={words.ownTitle}
            maxLength={60}
            value={draft.title}
            onChange={(title) => setDraft({ ...draft, title })}
            error={tried && !draft.title.trim() ? words.ownTitleWrong : undefined}
          />
          {draft.steps.map((step, at) => (
            <StepFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by its place
              key={at}
              step={step}
              number={at + 1}
              tried={tried}
              onChange={(changed) => setSteps(draft.steps.with(at, changed))}
              {...(draft.steps.length > 1 && {
                onDrop: () => setSteps(draft.steps.toSpliced(at, 1)),
              })}
            />
          ))}
          {draft.steps.length < mostSteps && (
            <Button icon="plus" onClick={() => setSteps([...draft.steps, fresh])}>
              {words.addStep}
            </Button>
          )}
          <TextField
            label={words.closeAfter}
            inputMode="numeric"
            maxLength={2}
            value={draft.closeAfter}
            onChange={(closeAfter) => setDraft({ ...draft, closeAfter })}
            error={
              tried && readDays(draft.closeAfter, 1) === undefined ? words.endWrong : undefined
            }
          />
          <Check
            label={words.workDays}
            checked={draft.workDaysOnly}
            onChange={(workDaysOnly) => setDraft({ ...draft, workDaysOnly })}
          />
        </form>
      </Card>
      <ActionBar>
        <Button variant="primary" type="submit" form={form}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{words.cancel}</Button>
      </ActionBar>
      {id && (
        <div>
          <Button variant="danger" icon="trash" onClick={remove}>
            {words.remove}
          </Button>
        </div>
      )}
    </Page>
  )
}
