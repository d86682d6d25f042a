import type { ReactNode } from 'react'
import { handed } from '../../../domain/cold-contacts/records.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { wrongDay } from '../quick-add/typed.ts'
import css from './cold-contacts.module.css'
import { coldContactWords } from './messages.ts'

interface MoreFieldsProps {
  readonly callOn: string
  readonly note: string
  readonly given: (typeof handed)[number]
  readonly onChange: (part: { readonly callOn?: string; readonly note?: string }) => void
  readonly onGiven: (given: (typeof handed)[number]) => void
  readonly tried: boolean
}

/** What is right by itself most times, folded: the day of the call, what was handed over, a note. */
export function MoreFields(props: MoreFieldsProps): ReactNode {
  const { callOn, note, given, onChange, onGiven, tried } = props
  const lang = useLang()
  const words = coldContactWords[lang]
  const today = useToday()
  return (
    <details className={css.more}>
      <summary>{words.more(spokenDay(callOn, today, lang))}</summary>
      <div className={css.part}>
        <TextField
          type="date"
          label={words.callOn}
          min={today}
          value={callOn}
          onChange={(day) => onChange({ callOn: day })}
          error={tried && wrongDay(callOn, 'coming', today) ? words.badDay : undefined}
        />
        <Choice
          label={words.given}
          value={given}
          onChange={onGiven}
          options={handed.map((value) => ({ value, label: words.things[value] }))}
        />
        <TextArea
          maxLength={1000}
          label={words.note}
          value={note}
          onChange={(typed) => onChange({ note: typed })}
        />
      </div>
    </details>
  )
}
