import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { handed } from '../../../domain/cold-contacts/records.ts'
import type { ColdContactRow } from '../../../domain/cold-contacts/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Check, Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import css from './cold-contacts.module.css'
import { coldContactWords } from './messages.ts'

interface ContactDialogProps {
  readonly contact: Pick<ColdContactRow, 'id' | 'on' | 'place' | 'given' | 'note' | 'willCall'>
  readonly onClose: () => void
}

/** Corrects or deletes what was written down of meeting a stranger. */
export function ContactDialog({ contact, onClose }: ContactDialogProps): ReactNode {
  const words = useWords(coldContactWords)
  const today = useToday()
  const act = useAct()
  const { id } = contact
  const [draft, setDraft] = useState({ ...contact, note: contact.note ?? '' })
  const [tried, setTried] = useState(false)
  const form = useId()
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { on, given, willCall } = draft
    const [place, note] = [draft.place.trim(), draft.note.trim()]
    if (!place || !on) return
    const args = { id, on, place, given, note: note || null, willCall: willCall || null }
    const saved = await act('cold-contact.edit', args, words.edited)
    if (saved.ok) onClose()
  }
  const remove = async () => {
    const removed = await act('cold-contact.delete', { id }, words.removed)
    if (removed.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.saveEdit}
      </Button>
      <Button variant="danger" icon="trash" onClick={remove}>
        {words.remove}
      </Button>
    </>
  )
  return (
    <Dialog title={words.editTitle} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.part} noValidate>
        <TextField
          maxLength={200}
          label={words.where}
          value={draft.place}
          onChange={(place) => change({ place })}
          error={tried && !draft.place.trim() ? words.needWhere : undefined}
        />
        <TextField
          type="date"
          max={today}
          label={words.on}
          value={draft.on}
          onChange={(on) => change({ on })}
        />
        <Choice
          label={words.given}
          value={draft.given}
          onChange={(given) => change({ given })}
          options={handed.map((value) => ({ value, label: words.things[value] }))}
        />
        <Check
          label={words.promised}
          checked={draft.willCall}
          onChange={(willCall) => change({ willCall })}
        />
        <TextArea
          maxLength={1000}
          label={words.note}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </form>
    </Dialog>
  )
}
