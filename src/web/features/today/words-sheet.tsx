import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/field.tsx'
import { useNameIn } from '../clients/use-name-in.ts'
import { readMinutes } from '../time/minutes.ts'
import { MinutesField } from '../time/minutes-field.tsx'
import { wordsSheetWords } from './sheet-words.ts'

export interface WordsSheetProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly touch: { readonly id: string; readonly note: string; readonly minutes: number | null }
  readonly onClose: () => void
}

/** The words of a talk, which are shown before the next one. */
export function WordsSheet({ client, touch, onClose }: WordsSheetProps): ReactNode {
  const words = useWords(wordsSheetWords)
  const act = useAct()
  const nameIn = useNameIn(client.id)
  const [note, setNote] = useState(touch.note)
  const [minutes, setMinutes] = useState(touch.minutes?.toString() ?? '')
  const form = useId()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const spent = readMinutes(minutes)
    if (spent === undefined) return
    const args = { id: touch.id, note: note.trim() || null, minutes: spent }
    const given = await act('touch.edit', args, words.wordsSaved)
    if (given.ok) onClose()
  }
  const actions = (
    <Button variant="primary" type="submit" form={form}>
      {words.save}
    </Button>
  )
  return (
    <Dialog
      title={words.wordsTitle(client.name, nameIn('with'))}
      onClose={onClose}
      actions={actions}
    >
      <form id={form} onSubmit={save}>
        <TextArea
          label={words.wordsLabel}
          value={note}
          onChange={setNote}
          maxLength={5000}
          autoFocus
        />
        <MinutesField value={minutes} onChange={setMinutes} />
      </form>
    </Dialog>
  )
}
