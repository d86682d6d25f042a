import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { addDays } from '../../../../words/days.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { FieldRow } from '../../../ui/field-row.tsx'
import { MeetingAdvice } from '../../meetings/meeting-advice.tsx'
import { sheetWords } from './sheet-words.ts'

interface MeetingSheetProps {
  /** With whom, where advice about them is of use. */
  readonly client?: string
  readonly title: string
  /** A local day and time, `2026-11-24T16:00`. */
  readonly onPick: (at: string) => void
  readonly onClose: () => void
}

export function MeetingSheet({ client, title, onPick, onClose }: MeetingSheetProps): ReactNode {
  const words = useWords(sheetWords)
  const today = useToday()
  const [day, setDay] = useState(addDays(today, 1))
  const [time, setTime] = useState('12:00')
  const [wrong, setWrong] = useState(false)
  const form = useId()
  const write = (event: FormEvent) => {
    event.preventDefault()
    if (day < today || time === '') setWrong(true)
    else onPick(`${day}T${time.slice(0, 5)}`)
  }
  const actions = (
    <Button variant="primary" type="submit" form={form}>
      {words.write}
    </Button>
  )
  return (
    <Dialog title={title} onClose={onClose} actions={actions}>
      {client !== undefined && <MeetingAdvice client={client} />}
      <form id={form} onSubmit={write}>
        <FieldRow>
          <TextField
            label={words.day}
            type="date"
            min={today}
            value={day}
            onChange={setDay}
            error={wrong ? words.meetingWrong : undefined}
          />
          <TextField label={words.time} type="time" value={time} onChange={setTime} />
        </FieldRow>
      </form>
    </Dialog>
  )
}
