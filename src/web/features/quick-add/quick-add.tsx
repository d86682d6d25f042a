import { type ReactNode, useState } from 'react'
import { readLine } from '../../../domain/quick-add/line.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { ClientForm } from './client-form.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { type EntryKind, Kinds } from './kinds.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { quickWords } from './messages.ts'
import { OrderForm } from './order-form.tsx'
import { TalkForm } from './talk-form.tsx'
import { TaskForm } from './task-form.tsx'
import { useClient, useFindClients } from './whose.ts'

interface QuickAddProps {
  readonly onClose: () => void
  /** The client whose card is open, if the entry is theirs. */
  readonly client?: string
  /** Goes straight to this entry. */
  readonly kind?: EntryKind
}

/** ＋: a line of plain Russian, or a tile and two or three taps. What was understood shows before it is saved. */
export function QuickAdd({ onClose, client, kind: given }: QuickAddProps): ReactNode {
  const words = useWords(quickWords)
  const today = useToday()
  const [line, setLine] = useState('')
  const [picked, setPicked] = useState(given)
  const behind = useClient(client)
  const find = useFindClients()
  const read = readLine(line, today)
  const kind = picked ?? (line.trim() ? read.kind : undefined)
  const who = 'who' in read && read.who ? find(read.who)[0] : undefined
  const entry: EntryFormProps = { line: read, whose: behind ?? who, onDone: onClose }
  const back = () => {
    setPicked(undefined)
    setLine('')
  }
  return (
    <Dialog title={kind ? words[kind] : words.title} onClose={onClose}>
      {(kind === undefined || kind === 'client' || !picked) && (
        <TextField
          label={words.line}
          hint={line ? undefined : words.lineHint}
          value={line}
          onChange={setLine}
          enterKeyHint="next"
        />
      )}
      {kind === undefined && <Kinds withoutClient={behind !== undefined} onPick={setPicked} />}
      {kind === 'client' && <ClientForm line={line} onDone={onClose} />}
      {kind === 'order' && <OrderForm {...entry} />}
      {kind === 'talk' && <TalkForm {...entry} />}
      {kind === 'task' && <TaskForm {...entry} />}
      {kind === 'meeting' && <MeetingForm {...entry} />}
      {kind !== undefined && !given && (
        <Button variant="quiet" icon="back" onClick={back}>
          {words.back}
        </Button>
      )}
    </Dialog>
  )
}
