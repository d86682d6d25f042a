import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { useAct } from '../../../shell/act.ts'
import { useSettings } from '../../../shell/use-settings.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import type { Speaker } from '../../today/outcomes/spoken.ts'
import { factText } from '../fact-text.ts'
import css from './edit-card.module.css'
import { FactFields } from './fact-fields.tsx'
import { factChange, factDraft, type PlainFact } from './fact-form.ts'
import { editWords } from './messages.ts'

interface FactSheetProps {
  readonly fact: PlainFact
  readonly speaker: Speaker
  readonly onClose: () => void
}

/** Corrects or deletes a record of the timeline. */
export function FactSheet({ fact, speaker, onClose }: FactSheetProps): ReactNode {
  const words = useWords(editWords)
  const { currency } = useSettings()
  const act = useAct()
  const [draft, setDraft] = useState(() => factDraft(fact))
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const change = factChange(fact, draft, currency)
    if (!change) return setWrong(true)
    const given = await act(change.command, change.args, words.factSaved)
    if (given.ok) onClose()
  }
  const remove = async () => {
    const given = await act(`${fact.type}.delete`, { id: fact.id }, words.removed)
    if (given.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      <Button variant="danger" icon="trash" onClick={remove}>
        {words.remove}
      </Button>
    </>
  )
  return (
    <Dialog title={words.fact} onClose={onClose} actions={actions}>
      <p>{factText(fact, speaker).text}</p>
      <form id={form} onSubmit={save} className={css.group}>
        <FactFields fact={fact} draft={draft} onChange={setDraft} speaker={speaker} wrong={wrong} />
      </form>
    </Dialog>
  )
}
