import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { addDays } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { formWords } from './form-messages.ts'
import css from './groups.module.css'
import type { GroupPageData, GroupSession } from './types.ts'

interface SessionDialogProps {
  readonly group: GroupPageData
  /** The one to move; a new one otherwise. */
  readonly session: GroupSession | undefined
  readonly onClose: () => void
}

/** Moves a session, makes it longer, takes it away, or adds one. */
export function SessionDialog({ group, session, onClose }: SessionDialogProps): ReactNode {
  const words = useWords(formWords)
  const act = useAct()
  const today = useToday()
  const form = useId()
  const last = group.sessions.at(-1)
  const [day, setDay] = useState(session?.at.slice(0, 10) ?? dayAfter(last, today))
  const [time, setTime] = useState((session ?? last)?.at.slice(11) ?? '')
  const [minutes, setMinutes] = useState(String((session ?? last)?.minutes ?? 60))
  const [tried, setTried] = useState(false)
  const length = Number(minutes)
  const isLength = Number.isInteger(length) && length >= 5 && length <= 1440
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!day || !time || !isLength) return
    const timed = { at: `${day}T${time.slice(0, 5)}`, minutes: length }
    const given = session
      ? await act(
          'session.edit',
          { group: group.id, session: session.id, ...timed },
          words.movedDone,
        )
      : await act('session.add', { group: group.id, sessions: [timed] }, words.addedDone)
    if (given.ok) onClose()
  }
  const remove = async () => {
    const args = { group: group.id, session: session?.id }
    const given = await act('session.remove', args, words.removedDone)
    if (given.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="primary" type="submit" form={form}>
        {words.save}
      </Button>
      {session && group.sessions.length > 1 && (
        <Button variant="danger" icon="trash" onClick={remove}>
          {words.removeSession}
        </Button>
      )}
    </>
  )
  return (
    <Dialog
      title={session ? words.sessionTitle : words.addTitle}
      onClose={onClose}
      actions={actions}
    >
      <form id={form} onSubmit={save} className={css.form} noValidate>
        <FieldRow>
          <TextField
            label={words.day}
            type="date"
            value={day}
            onChange={setDay}
            error={tried && !(day && time) ? words.dayNeeded : undefined}
          />
          <TextField label={words.time} type="time" value={time} onChange={setTime} />
        </FieldRow>
        <TextField
          label={words.minutes}
          inputMode="numeric"
          value={minutes}
          onChange={setMinutes}
          error={tried && !isLength ? words.minutesWrong : undefined}
          maxLength={4}
        />
        {session && group.members.length > 0 && <p className={css.quiet}>{words.movedHint}</p>}
      </form>
    </Dialog>
  )
}

/** A week after the last one, and not in the past. */
function dayAfter(last: GroupSession | undefined, today: string): string {
  const next = addDays(last?.at.slice(0, 10) ?? today, 7)
  return next < today ? today : next
}
