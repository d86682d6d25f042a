import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { endOf, type MeetingRow, type State, stateOf } from './appointments.ts'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'

export interface RowsProps {
  readonly rows: readonly MeetingRow[]
  /** The local time, `2026-11-24T15:00`. */
  readonly now: string
  readonly onOpen: (id: string) => void
}

interface AppointmentRowProps {
  readonly row: MeetingRow
  readonly now: string
  readonly onOpen: (id: string) => void
}

/** A meeting among others: when, with whom, where, how it stands. A tap opens it. */
export function AppointmentRow({ row, now, onOpen }: AppointmentRowProps): ReactNode {
  const words = useWords(meetingWords)
  const state = stateOf(row, now)
  const { client, place, invited } = row
  const where = [place, invited && words.alongAside(invited.name)].filter(Boolean).join(' · ')
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
        <span className={css.name}>{client.name}</span>
        {where && <span className={css.where}>{where}</span>}
        <span className={css.state}>{words.state[state]}</span>
      </span>
    </button>
  )
}

/** What is still to come, what waits for the user, what is past. */
function lookOf(state: State): 'coming' | 'waiting' | 'past' {
  if (state === 'confirmed') return 'coming'
  return state === 'open' || state === 'begun' ? 'waiting' : 'past'
}
