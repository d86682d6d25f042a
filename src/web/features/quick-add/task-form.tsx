import { type ReactNode, useState } from 'react'
import { spokenDay } from '../../../words/dates.ts'
import { addDays } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { ClientPicker } from './client-picker.tsx'
import { DayField } from './day-field.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { Form } from './form.tsx'
import { quickWords } from './messages.ts'
import { wrongDay } from './typed.ts'
import { useIdOf } from './whose.ts'

export function TaskForm({ read, whose: said, choices, onDone }: EntryFormProps): ReactNode {
  const lang = useLang()
  const words = quickWords[lang]
  const today = useToday()
  const act = useAct()
  const idOf = useIdOf()
  const [chosen, setKind] = useState<'task' | 'promise'>()
  const [whose, setWhose] = useState<typeof said | null>(null)
  const [text, setText] = useState<string>()
  const [due, setDue] = useState<string>()
  const [tried, setTried] = useState(false)
  const client = whose === null ? said : whose
  const nameIn = useNameIn(client?.id)
  const kind = chosen ?? (read.promise ? 'promise' : 'task')
  const shown = text ?? read.text ?? ''
  const what = shown.trim()
  const day = due ?? read.day ?? (read.left.length > 0 ? '' : addDays(today, 1))
  const save = async () => {
    setTried(true)
    if (!what || wrongDay(day, 'coming', today) || !client) return
    const args = { kind, text: what, due: day, client: await idOf(client) }
    const given = await act('task.add', args, words.savedTask(what, spokenDay(day, today, lang)))
    if (given.ok) onDone()
  }
  return (
    <Form save={words.saveTask} onSave={save}>
      <ClientPicker
        value={client}
        onChange={setWhose}
        choices={choices}
        error={tried && !client ? words.needClient : undefined}
      />
      <Choice
        label={words.taskKind}
        value={kind}
        onChange={setKind}
        options={[
          { value: 'task', label: words.ownTask },
          { value: 'promise', label: words.promise },
        ]}
      />
      <TextField
        label={kind === 'task' ? words.text : words.promiseText}
        maxLength={1000}
        data-field="text"
        value={shown}
        onChange={setText}
        error={tried && !what ? words.needText : undefined}
      />
      {kind === 'task' && what === '' && client && (
        <Chips label={words.ideas}>
          {words.taskIdeas(nameIn).map((idea) => (
            <Chip key={idea} onClick={() => setText(idea)}>
              {idea}
            </Chip>
          ))}
        </Chips>
      )}
      <DayField when="coming" value={day} onChange={setDue} tried={tried} />
    </Form>
  )
}
