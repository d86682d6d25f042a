import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { RegimenRow } from '../../../domain/regimens/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { regimenWords } from './messages.ts'
import css from './regimen-dialog.module.css'
import { draftOf, fieldsOf, newDraft, wrongIn } from './regimen-draft.ts'
import { RegimenFields } from './regimen-fields.tsx'

interface RegimenDialogProps {
  readonly client: string
  /** The one to change; a new one otherwise. */
  readonly row?: RegimenRow | undefined
  readonly onClose: () => void
}

/** Starts or changes a regimen, and tells at once how long it will last. */
export function RegimenDialog({ client, row, onClose }: RegimenDialogProps): ReactNode {
  const lang = useLang()
  const words = regimenWords[lang]
  const today = useToday()
  const act = useAct()
  const [draft, setDraft] = useState(() => (row ? draftOf(row, lang) : newDraft(today)))
  const [tried, setTried] = useState(false)
  const form = useId()
  const wrong = wrongIn(draft)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (wrong.size > 0) return focusFirstWrong(form)
    const fields = fieldsOf(draft)
    const given = row
      ? await act('regimen.edit', { id: row.id, ...fields }, words.edited(fields.product))
      : await act('regimen.start', { client, ...said(fields) }, words.started(fields.product))
    if (given.ok) onClose()
  }
  const remove = async () => {
    const given = row && (await act('regimen.delete', { id: row.id }, words.removed(row.product)))
    if (given?.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      {row && (
        <Button variant="danger" icon="trash" onClick={remove}>
          {words.remove}
        </Button>
      )}
    </>
  )
  return (
    <Dialog title={row ? words.editTitle : words.newTitle} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <RegimenFields
          client={client}
          row={row}
          draft={draft}
          onChange={setDraft}
          wrong={tried ? wrong : new Set()}
        />
      </form>
    </Dialog>
  )
}

/** A new record has only the fields that are filled. */
function said(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function focusFirstWrong(form: string): void {
  requestAnimationFrame(() =>
    document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
  )
}
