import type { ReactNode } from 'react'
import { plainOutcomes } from '../../../../domain/touches/records.ts'
import { isPlain } from '../../../../domain/touches/rules.ts'
import { gendered } from '../../../i18n/gendered.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Check, Choice } from '../../../ui/choice.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { FieldRow } from '../../../ui/field-row.tsx'
import { AlongField } from '../../meetings/along-field.tsx'
import { LengthField } from '../../meetings/length-field.tsx'
import { MinutesField } from '../../time/minutes-field.tsx'
import { type Speaker, spokenOutcome } from '../../today/outcomes/spoken.ts'
import { factWords } from '../messages.ts'
import type { FactDraft, PlainFact } from './fact-form.ts'
import { editWords } from './messages.ts'

interface FactFieldsProps {
  readonly fact: PlainFact
  readonly draft: FactDraft
  readonly onChange: (draft: FactDraft) => void
  readonly speaker: Speaker
  /** The sum, the day or the time is none. */
  readonly wrong: boolean
}

/** The fields that a record of this kind has. */
export function FactFields(props: FactFieldsProps): ReactNode {
  switch (props.fact.type) {
    case 'order':
      return <OrderFields {...props} />
    case 'touch':
      return <TalkFields {...props} fact={props.fact} />
    case 'task':
      return <TaskFields {...props} fact={props.fact} />
    case 'meeting':
      return <MeetingFields {...props} fact={props.fact} />
  }
}

type Props<Type extends PlainFact['type']> = Omit<FactFieldsProps, 'fact'> & {
  readonly fact: Extract<PlainFact, { type: Type }>
}

function OrderFields({ draft, onChange, wrong }: FactFieldsProps): ReactNode {
  const words = useWords(editWords)
  return (
    <>
      <TextField
        label={words.sum}
        inputMode="decimal"
        value={draft.sum}
        onChange={(sum) => onChange({ ...draft, sum })}
        error={wrong ? words.sumWrong : undefined}
      />
      <DayField label={words.date} draft={draft} onChange={onChange} />
      <TextField
        label={words.items}
        hint={words.itemsHint}
        value={draft.items}
        onChange={(items) => onChange({ ...draft, items })}
      />
      <NoteField label={words.note} draft={draft} onChange={onChange} maxLength={2000} />
    </>
  )
}

function TalkFields({ fact, draft, onChange, speaker }: Props<'touch'>): ReactNode {
  const words = useWords(editWords)
  const { channels } = useWords(factWords)
  const outcomes = plainOutcomes.map((value) => ({
    value,
    label: spokenOutcome({ outcome: value }, speaker),
  }))
  const { outcome } = draft
  return (
    <>
      {outcome && isPlain(fact.outcome) && (
        <Choice
          label={words.talkOutcome}
          options={outcomes}
          value={plainOutcomes.find((plain) => plain === outcome) ?? fact.outcome}
          onChange={(picked) => onChange({ ...draft, outcome: picked })}
        />
      )}
      <Choice
        label={words.channel}
        options={(['call', 'message', 'visit', 'letter'] as const).map((value) => ({
          value,
          label: channels[value],
        }))}
        value={draft.channel}
        onChange={(channel) => onChange({ ...draft, channel })}
      />
      <DayField label={words.talkDay} draft={draft} onChange={onChange} />
      <NoteField label={words.talkWords} draft={draft} onChange={onChange} maxLength={5000} />
      <MinutesField value={draft.minutes} onChange={(minutes) => onChange({ ...draft, minutes })} />
    </>
  )
}

function TaskFields({ fact, draft, onChange }: Props<'task'>): ReactNode {
  const words = useWords(editWords)
  return (
    <>
      <DayField label={words.due} draft={draft} onChange={onChange} />
      <NoteField label={words.what} draft={draft} onChange={onChange} maxLength={1000} />
      {fact.doneOn !== null && (
        <Check
          label={words.done}
          checked={draft.done}
          onChange={(done) => onChange({ ...draft, done })}
        />
      )}
    </>
  )
}

function MeetingFields({ fact, draft, onChange, speaker, wrong }: Props<'meeting'>): ReactNode {
  const words = useWords(editWords)
  const { held, moved, cancelled, noShow } = useWords(factWords)
  const outcomes = [
    { value: '', label: words.meetingOpen },
    { value: 'held', label: held },
    { value: 'no-show', label: gendered(speaker.client, noShow) },
    { value: 'cancelled', label: cancelled },
    ...(fact.outcome === 'moved' ? [{ value: 'moved', label: moved } as const] : []),
  ] as const
  const picked = outcomes.find(({ value }) => value === draft.outcome)?.value ?? ''
  return (
    <>
      <FieldRow>
        <DayField label={words.date} draft={draft} onChange={onChange} />
        <TextField
          label={words.time}
          type="time"
          required
          value={draft.time}
          onChange={(time) => onChange({ ...draft, time })}
          error={wrong ? words.timeWrong : undefined}
        />
      </FieldRow>
      <LengthField minutes={draft.lasts} onChange={(lasts) => onChange({ ...draft, lasts })} />
      <TextField
        label={words.place}
        maxLength={300}
        value={draft.place}
        onChange={(place) => onChange({ ...draft, place })}
      />
      <AlongField
        value={draft.invited}
        onChange={(invited) => onChange({ ...draft, invited })}
        except={undefined}
      />
      <Choice
        label={words.meetingOutcome}
        options={outcomes}
        value={picked}
        onChange={(outcome) => onChange({ ...draft, outcome })}
      />
    </>
  )
}

interface PartProps {
  readonly label: string
  readonly draft: FactDraft
  readonly onChange: (draft: FactDraft) => void
}

function DayField({ label, draft, onChange }: PartProps): ReactNode {
  return (
    <TextField
      label={label}
      type="date"
      required
      value={draft.day}
      onChange={(day) => onChange({ ...draft, day })}
    />
  )
}

function NoteField(props: PartProps & { readonly maxLength: number }): ReactNode {
  const { label, draft, onChange, maxLength } = props
  return (
    <TextArea
      label={label}
      maxLength={maxLength}
      value={draft.text}
      onChange={(text) => onChange({ ...draft, text })}
    />
  )
}
