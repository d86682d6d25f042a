import { type ReactNode, useState } from 'react'
import { settingsView } from '../../../domain/settings/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextArea } from '../../ui/field.tsx'
import { readMinutes } from '../time/minutes.ts'
import { MinutesField } from '../time/minutes-field.tsx'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { wrongDay } from './typed.ts'
import { useActFor } from './whose.ts'

type Outcome = 'talked' | 'declined' | 'no-answer'
type Channel = 'call' | 'message' | 'visit' | 'letter'

export function TalkForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const words = useWords(quickWords)
  const today = useToday()
  const { ownerGender } = useView(settingsView, {})
  const actFor = useActFor()
  const [picked, setWhose] = useState<typeof said | null>(null)
  const [typed, setNote] = useState<string>()
  const [ended, setOutcome] = useState<Outcome>()
  const [how, setChannel] = useState<Channel>()
  const [day, setOn] = useState<string>()
  const [minutes, setMinutes] = useState('')
  const [tried, setTried] = useState(false)
  const whose = picked === null ? said : picked
  const note = typed ?? read.note ?? ''
  const outcome = ended ?? read.outcome ?? 'talked'
  const channel = how ?? read.channel ?? 'call'
  const on = day ?? read.day ?? today
  const save = async () => {
    setTried(true)
    const spent = readMinutes(minutes)
    if (!whose || spent === undefined || wrongDay(on, 'past', today)) return
    const more = { ...(note.trim() && { note }), ...(spent && { minutes: spent }) }
    const args = { outcome, channel, on, ...more }
    const given = await actFor(whose, 'touch.record', args, words.savedTalk(whose.name))
    if (given.ok) onDone()
  }
  return (
    <Form save={words.saveTalk} onSave={save}>
      <ClientPicker
        value={whose}
        onChange={setWhose}
        choices={choices}
        error={tried && !whose ? words.needClient : undefined}
      />
      <TextArea
        label={words.words}
        data-field="note"
        maxLength={5000}
        value={note}
        onChange={setNote}
      />
      <Choice
        label={words.outcome}
        value={outcome}
        onChange={setOutcome}
        options={[
          { value: 'talked', label: words.talked },
          { value: 'declined', label: words.declined },
          { value: 'no-answer', label: words.noAnswer(ownerGender) },
        ]}
      />
      <Choice
        label={words.channel}
        value={channel}
        onChange={setChannel}
        options={(['call', 'message', 'visit', 'letter'] as const).map((value) => ({
          value,
          label: words[value],
        }))}
      />
      <MinutesField value={minutes} onChange={setMinutes} />
      <DayField when="past" value={on} onChange={setOn} tried={tried} />
    </Form>
  )
}
