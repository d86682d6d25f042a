import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { leavingWhys } from '../../../domain/partners/records.ts'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Check, Choice } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea, TextField } from '../../ui/field.tsx'
import { wrongDay } from '../quick-add/typed.ts'
import { partnerWords } from './messages.ts'
import css from './partners.module.css'

interface LeaveDialogProps {
  readonly partner: PartnerRow
  /** It is written down: good wishes come next. */
  readonly onLeft: () => void
  readonly onClose: () => void
}

/** A partner leaves: why, and whether they stay a client. */
export function LeaveDialog({ partner, onLeft, onClose }: LeaveDialogProps): ReactNode {
  const words = useWords(partnerWords)
  const today = useToday()
  const act = useAct()
  const [why, setWhy] = useState<(typeof leavingWhys)[number]>('other-company')
  const [on, setOn] = useState(today)
  const [note, setNote] = useState('')
  const [staysClient, setStaysClient] = useState(true)
  const [tried, setTried] = useState(false)
  const form = useId()
  const { id, client } = partner
  const isWrongDay = wrongDay(on, 'past', today) !== undefined
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isWrongDay) return
    const args = { id, why, on, staysClient, ...(note.trim() && { note }) }
    const given = await act('partner.leave', args, words.leftToast(client.name))
    if (given.ok) onLeft()
  }
  const actions = (
    <Button variant="primary" type="submit" form={form}>
      {words.leaveSave}
    </Button>
  )
  return (
    <Dialog title={words.of(words.leaveTitle, client.name)} onClose={onClose} actions={actions}>
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <p className={css.quiet}>{words.leaveHint}</p>
        <Choice
          label={words.why}
          value={why}
          onChange={setWhy}
          options={leavingWhys.map((value) => ({ value, label: words.whys[value] }))}
        />
        <TextField
          type="date"
          max={today}
          label={words.leftOnField}
          value={on}
          onChange={setOn}
          error={tried && isWrongDay ? words.dayWrong : undefined}
        />
        <TextArea maxLength={2000} label={words.leftNote} value={note} onChange={setNote} />
        <Check label={words.staysClient} checked={staysClient} onChange={setStaysClient} />
        {!staysClient && <p className={css.quiet}>{words.goesHint}</p>}
      </form>
    </Dialog>
  )
}
