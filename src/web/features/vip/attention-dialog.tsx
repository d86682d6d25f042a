import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { vipWords } from './messages.ts'

interface AttentionDialogProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly year: number
  readonly onClose: () => void
}

/** What the sign of attention was, which may be left out. */
export function AttentionDialog({ client, year, onClose }: AttentionDialogProps): ReactNode {
  const words = useWords(vipWords)
  const act = useAct()
  const [note, setNote] = useState('')
  const form = useId()
  const write = async (event: FormEvent) => {
    event.preventDefault()
    const args = { client: client.id, year, ...(note.trim() && { note }) }
    const given = await act('attention.give', args, words.givenDone(client.name))
    if (given.ok) onClose()
  }
  const actions = (
    <Button variant="primary" type="submit" form={form}>
      {words.write}
    </Button>
  )
  return (
    <Dialog title={words.giveTitle(client.name)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={write}>
        <TextField
          label={words.what}
          hint={words.whatHint}
          value={note}
          onChange={setNote}
          maxLength={300}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
