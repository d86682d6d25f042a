import { type ReactNode, useState } from 'react'
import { usualMinutes } from '../../../domain/meetings/records.ts'
import { spokenDay } from '../../../words/dates.ts'
import { addDays } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { AlongField } from '../meetings/along-field.tsx'
import { LengthField } from '../meetings/length-field.tsx'
import { MeetingAdvice } from '../meetings/meeting-advice.tsx'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { wrongDay } from './typed.ts'
import { useActFor } from './whose.ts'

export function MeetingForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const lang = useLang()
  const words = quickWords[lang]
  const today = useToday()
  const actFor = useActFor()
  const [whose, setWhose] = useState<typeof said | null>(null)
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string>()
  const [place, setPlace] = useState<string>()
  const [minutes, setMinutes] = useState(usualMinutes)
  const [along, setAlong] = useState<typeof said>()
  const [tried, setTried] = useState(false)
  const client = whose === null ? said : whose
  const where = place ?? read.place ?? ''
  const on = day ?? read.day ?? (read.left.length > 0 ? '' : addDays(today, 1))
  const at = time ?? read.time ?? ''
  const save = async () => {
    setTried(true)
    if (!client || wrongDay(on, 'coming', today) || !at) return
    const args = {
      at: `${on}T${at}`,
      ...(where.trim() && { place: where.trim() }),
      ...(minutes !== usualMinutes && { minutes }),
      ...(along?.id && { invited: along.id }),
    }
    const when = words.at(spokenDay(on, today, lang), at)
    const done = words.savedMeeting(client.name, when)
    const given = await actFor(client, 'meeting.arrange', args, done)
    if (given.ok) onDone()
  }
  return (
    <Form save={words.saveMeeting} onSave={save}>
      <ClientPicker
        value={client}
        onChange={setWhose}
        choices={choices}
        error={tried && !client ? words.needClient : undefined}
      />
      {client?.id && <MeetingAdvice client={client.id} />}
      <DayField when="coming" value={on} onChange={setDay} tried={tried} />
      <FieldRow>
        <TextField
          type="time"
          data-field="time"
          label={words.time}
          value={at}
          onChange={setTime}
          error={tried && !at ? words.needTime : undefined}
        />
        <LengthField minutes={minutes} onChange={setMinutes} />
      </FieldRow>
      <TextField
        label={words.place}
        data-field="place"
        maxLength={300}
        value={where}
        onChange={setPlace}
      />
      <AlongField value={along} onChange={setAlong} except={client?.id} />
    </Form>
  )
}
