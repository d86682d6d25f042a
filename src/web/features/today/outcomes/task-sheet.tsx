import { type ReactNode, useState } from 'react'
import { spokenDay } from '../../../../words/dates.ts'
import { useLang } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { DayPicker } from './day-picker.tsx'
import { outcomeWords } from './messages.ts'
import { sheetWords } from './sheet-words.ts'
import type { Tap } from './taps.ts'

interface TaskSheetProps {
  readonly client: string
  readonly onTap: (tap: Tap) => void
  readonly onClose: () => void
}

/** The user's own task for a client: what and on which day. */
export function TaskSheet({ client, onTap, onClose }: TaskSheetProps): ReactNode {
  const lang = useLang()
  const words = sheetWords[lang]
  const today = useToday()
  const [text, setText] = useState('')
  const add = (due: string) => {
    const what = text.trim()
    const done = outcomeWords[lang].until(what || words.taskDefault, spokenDay(due, today, lang))
    onTap({ command: 'task.add', args: { client, due, ...(what && { text: what }) }, done })
  }
  return (
    <Dialog title={words.taskTitle} onClose={onClose}>
      <TextField label={words.taskWords} value={text} onChange={setText} maxLength={1000} />
      <DayPicker onPick={add} />
    </Dialog>
  )
}
