import { type ReactNode, useState } from 'react'
import type { Understood } from '../../../domain/quick-add/entries.ts'
import type { EntryKind } from '../../../domain/quick-add/kind.ts'
import { understand } from '../../../domain/quick-add/understand.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { useWide } from '../../ui/use-media.ts'
import { useNameIn } from '../clients/use-name-in.ts'
import { CatalogueForm } from './catalogue-form.tsx'
import { ClientForm } from './client-form.tsx'
import type { EntryFormProps } from './entry-form.ts'
import { EntryPieces } from './entry-pieces.tsx'
import { entryForm } from './form.tsx'
import { KindChips, Kinds } from './kinds.tsx'
import { MeetingForm } from './meeting-form.tsx'
import { quickWords } from './messages.ts'
import { OrderForm } from './order-form.tsx'
import { useReaders } from './readers.ts'
import { TalkForm } from './talk-form.tsx'
import { TaskForm } from './task-form.tsx'
import { useClient, whoseIn } from './whose.ts'

interface QuickAddProps {
  readonly onClose: () => void
  /** The client whose card is open, if the entry is theirs. */
  readonly client?: string
  /** Goes straight to this entry. */
  readonly kind?: EntryKind
  /** The local time that a meeting is to have, `2026-11-24T15:00`. */
  readonly at?: string
  /** Words that another app has shared. */
  readonly shared?: string | undefined
}

const nothing: Understood = { left: [] }

/** ＋: a line of plain Russian, or a tile and two or three taps. What was understood shows before it is saved. */
export function QuickAdd(props: QuickAddProps): ReactNode {
  const { onClose, client, kind: given, at, shared = '' } = props
  const words = useWords(quickWords)
  const { book } = useBook()
  const wide = useWide()
  const [line, setLine] = useState(shared)
  const [picked, setPicked] = useState(given)
  const behind = useClient(client)
  const readers = useReaders()
  const typed = line.trim() !== ''
  const read = typed ? understand(line, readers, picked) : at ? timeIn(at) : nothing
  const kind = picked ?? read.kind
  const { whose, choices } = whoseIn(book, read)
  const nameIn = useNameIn(behind?.id ?? whose?.id)
  const entry: EntryFormProps = { read, whose: behind ?? whose, choices, onDone: onClose }
  const back = () => {
    setPicked(undefined)
    setLine('')
  }
  return (
    <Dialog title={kind ? words.titles[kind](nameIn) : words.title} onClose={onClose}>
      {(typed || !picked || kind === 'client') && (
        <TextField
          label={words.line}
          hint={line ? undefined : words.lineHint}
          value={line}
          onChange={setLine}
          enterKeyHint="next"
          // At a desk nothing covers the screen, and Enter takes what is understood.
          autoFocus={wide}
          form={wide ? entryForm : undefined}
        />
      )}
      {typed && <KindChips picked={kind} withoutClient={behind !== undefined} onPick={setPicked} />}
      {typed && <EntryPieces line={line} kind={kind} entry={entry} phones={readers.phones} />}
      {kind === undefined && !typed && (
        <Kinds withoutClient={behind !== undefined} onPick={setPicked} />
      )}
      {kind === 'client' && <ClientForm line={line} phones={readers.phones} onDone={onClose} />}
      {kind === 'order' && <OrderForm {...entry} />}
      {kind === 'talk' && <TalkForm {...entry} />}
      {kind === 'task' && <TaskForm {...entry} />}
      {kind === 'meeting' && <MeetingForm {...entry} />}
      {kind === 'catalogue' && <CatalogueForm {...entry} />}
      {kind !== undefined && !given && (
        <Button variant="quiet" icon="back" onClick={back}>
          {words.back}
        </Button>
      )}
    </Dialog>
  )
}

function timeIn(at: string): Understood {
  return { day: at.slice(0, 10), time: at.slice(11), left: [] }
}
