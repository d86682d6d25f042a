import { type ReactNode, useState } from 'react'
import { spokenDay } from '../../../words/dates.ts'
import { addDays } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { TextField } from '../../ui/field.tsx'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { wrongDay } from './typed.ts'
import { useIdOf } from './whose.ts'

export function MeetingForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const lang = useLang()
  const words = quickWords[lang]
  const today = useToday()
  const act = useAct()
  const idOf = useIdOf()
  const [whose, setWhose] = useState<typeof said | null>(null)
  const [day, setDay] = useState<string>()
  const [time, setTime] = useState<string>()
  const [place, setPlace] = useState<string>()
  const [tried, setTried] = useState(false)
  const client = whose === null ? said : whose
  const where = place ?? read.place ?? ''
  const on = day ?? read.day ?? (read.left.length > 0 ? '' : addDays(today, 1))
  const at = time ?? read.time ?? ''
  const save = async () => {
    setTried(true)
    if (!client || wrongDay(on, 'coming', today) || !at) return
    const args = {
      client: await idOf(client),
      at: `${on}T${at}`,
      ...(where.trim() && { place: where.trim() }),
    }
    const when = words.at(spokenDay(on, today, lang), at)
    const given = await act('meeting.arrange', args, words.savedMeeting(client.name, when))
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
      <DayField when="coming" value={on} onChange={setDay} tried={tried} />
      <TextField
        type="time"
        data-field="time"
        label={words.time}
        value={at}
        onChange={setTime}
        error={tried && !at ? words.needTime : undefined}
      />
      <TextField
        label={words.place}
        data-field="place"
        maxLength={300}
        value={where}
        onChange={setPlace}
      />
    </Form>
  )
}
