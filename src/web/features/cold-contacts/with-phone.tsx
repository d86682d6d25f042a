import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { clientName } from '../../../domain/clients/names.ts'
import { addWorkDays } from '../../../domain/settings/work-days.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Check } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { wrongDay } from '../quick-add/typed.ts'
import css from './cold-contacts.module.css'
import { KnownNote } from './known-note.tsx'
import { coldContactWords } from './messages.ts'
import { MoreFields } from './more-fields.tsx'
import { personOf } from './person.ts'
import { useKnown } from './use-known.ts'

/** What is typed of one person; `callOn` empty: the next working day. */
export interface Draft {
  readonly phone: string
  readonly name: string
  readonly willCall: boolean
  readonly callOn: string
  readonly note: string
}

const empty: Draft = { phone: '', name: '', willCall: false, callOn: '', note: '' }

/** A phone and a name, and the card with its call is there; the next person can be written down at once. */
export function WithPhone({ where }: { readonly where: () => string | undefined }): ReactNode {
  const lang = useLang()
  const words = coldContactWords[lang]
  const today = useToday()
  const settings = useSettings()
  const act = useAct()
  const [draft, setDraft] = useState(empty)
  const [given, setGiven] = useState<'leaflet' | 'card' | 'nothing'>('card')
  const [tried, setTried] = useState(false)
  const phone = useRef<HTMLInputElement>(null)
  const heading = useId()
  const person = personOf(draft.phone, draft.name)
  const known = useKnown(person)
  const isBack = known.card !== undefined && known.gone !== undefined
  const callOn = draft.callOn || addWorkDays(settings, today, 1)
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const place = where()
    if (person.contacts.length === 0) return phone.current?.focus()
    if (!place || wrongDay(callOn, 'coming', today)) return
    const { willCall, note } = draft
    const said = { ...(note.trim() && { note }), ...(willCall && { willCall }) }
    const args = { place, given, person, callOn, ...said, ...(isBack && { reopen: true }) }
    const name = known.card ? clientName(known.card) : clientName(cardOf(person))
    const done = words.saved(name, spokenDay(callOn, today, lang))
    const result = await act('cold-contact.record', args, done)
    if (!result.ok) return
    setDraft(empty)
    setTried(false)
    phone.current?.focus()
  }
  return (
    <Card aria-labelledby={heading}>
      <form onSubmit={save} className={css.part} noValidate>
        <h2 id={heading} className={css.title}>
          {words.withPhone}
        </h2>
        <FieldRow wide>
          <TextField
            ref={phone}
            type="tel"
            inputMode="tel"
            maxLength={100}
            label={words.phone}
            value={draft.phone}
            onChange={(typed) => change({ phone: typed })}
            error={tried && person.contacts.length === 0 ? words.needPhone : undefined}
          />
          <TextField
            maxLength={200}
            autoCapitalize="words"
            label={words.name}
            value={draft.name}
            onChange={(name) => change({ name })}
          />
        </FieldRow>
        <KnownNote known={known} />
        <Check
          label={words.willCall}
          checked={draft.willCall}
          onChange={(willCall) => change({ willCall })}
        />
        <Button variant="primary" type="submit" wide>
          {isBack ? words.saveBack : words.save}
        </Button>
        <MoreFields
          callOn={callOn}
          note={draft.note}
          given={given}
          onChange={change}
          onGiven={setGiven}
          tried={tried}
        />
      </form>
    </Card>
  )
}

function cardOf(person: ReturnType<typeof personOf>) {
  return { ...person, contacts: [...person.contacts] }
}
