import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { TrainingRow } from '../../../domain/partners/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { partnerWords } from './messages.ts'
import { timeText } from './partner-text.ts'
import css from './partners.module.css'
import { draftOf, fieldsOf, minutesIn, type TrainingDraft, wrongIn } from './training-draft.ts'

const usual = [30, 60, 90, 120]

interface TrainingDialogProps {
  readonly client: { readonly id: string; readonly name: string }
  /** The one to correct; a new one otherwise. */
  readonly training?: TrainingRow | undefined
  readonly onClose: () => void
}

/** Time put into a partner: minutes by a tap, and what they were about. */
export function TrainingDialog({ client, training, onClose }: TrainingDialogProps): ReactNode {
  const lang = useLang()
  const words = partnerWords[lang]
  const today = useToday()
  const act = useAct()
  const settings = useSettings()
  const currency = training?.currency ?? settings.currency
  const [draft, setDraft] = useState(() => draftOf(training, today, currency))
  const [tried, setTried] = useState(false)
  const form = useId()
  const change = (part: Partial<TrainingDraft>) => setDraft({ ...draft, ...part })
  const minutes = minutesIn(draft)
  const wrong = wrongIn(draft, today)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.size > 0) return
    const fields = fieldsOf(draft, currency)
    const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
    const done = words.trained(client.name, timeText(minutes, lang))
    const given = training
      ? await act('training.edit', { id: training.id, ...fields }, words.trainEdited)
      : await act('training.record', { client: client.id, ...said }, done)
    if (given.ok) onClose()
  }
  const remove = async () => {
    const given =
      training && (await act('training.delete', { id: training.id }, words.trainRemoved))
    if (given?.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      {training && (
        <Button variant="danger" icon="trash" onClick={remove}>
          {words.removeTraining}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={words.of(words.trainTitle, client.name)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <Chips label={words.usual}>
          {usual.map((one) => (
            <Chip
              key={one}
              tone={one === minutes ? 'picked' : 'plain'}
              aria-pressed={one === minutes}
              onClick={() => change({ minutes: String(one) })}
            >
              {timeText(one, lang)}
            </Chip>
          ))}
        </Chips>
        <FieldRow>
          <TextField
            inputMode="numeric"
            label={words.time}
            value={draft.minutes}
            onChange={(typed) => change({ minutes: typed })}
            error={tried && wrong.has('minutes') ? words.timeWrong : undefined}
          />
          <TextField
            type="date"
            max={today}
            label={words.on}
            value={draft.on}
            onChange={(on) => change({ on })}
            error={tried && wrong.has('on') ? words.dayWrong : undefined}
          />
        </FieldRow>
        <TextField
          maxLength={300}
          label={words.topic}
          value={draft.topic}
          onChange={(topic) => change({ topic })}
        />
        <TextField
          inputMode="decimal"
          label={words.cost}
          value={draft.cost}
          onChange={(cost) => change({ cost })}
          error={tried && wrong.has('cost') ? words.costWrong : undefined}
        />
      </form>
    </Dialog>
  )
}
