import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { type Appointment, endOf, type State, stateOf } from './appointments.ts'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'

export interface RowsProps {
  readonly rows: readonly Appointment[]
  /** The local time, `2026-11-24T15:00`. */
  readonly now: string
  readonly onOpen: (id: string) => void
}

interface AppointmentRowProps {
  readonly row: Appointment
  readonly now: string
  readonly onOpen: (id: string) => void
}

/** A meeting or a session among others: when, with whom, where, how it stands. A tap opens it. */
export function AppointmentRow({ row, now, onOpen }: AppointmentRowProps): ReactNode {
  const words = useWords(meetingWords)
  const state = stateOf(row, now)
  const isSession = row.kind === 'session'
  const name = isSession ? row.group.title : row.client.name
  const aside = isSession
    ? words.enrolled(row.enrolled)
    : row.invited && words.alongAside(row.invited.name)
  const where = [row.place, aside].filter(Boolean).join(' · ')
  return (
    <button
      type="button"
      className={cx(css.row, css[lookOf(state)])}
      onClick={() => onOpen(row.id)}
    >
      <span className={css.time}>
        {row.at.slice(11)}
        <span className={css.end}>{words.until(endOf(row))}</span>
      </span>
      <span className={css.who}>
        <span className={css.name}>{name}</span>
        {where && <span className={css.where}>{where}</span>}
        <span className={css.state}>{words.state[state]}</span>
      </span>
    </button>
  )
}

/** What is still to come, what waits for the user, what is past. */
function lookOf(state: State): 'coming' | 'waiting' | 'past' {
  if (state === 'confirmed' || state === 'session') return 'coming'
  return state === 'open' || state === 'begun' ? 'waiting' : 'past'
}
