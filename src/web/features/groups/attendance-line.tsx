import type { ReactNode } from 'react'
import type { Member } from '../../../domain/groups/people.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Icon } from '../../ui/icon.tsx'
import { type Mark, Marks } from '../../ui/marks.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { doorWords } from './door-messages.ts'
import type { GroupPageData } from './types.ts'
import { useMark } from './use-mark.ts'

interface AttendanceLineProps {
  readonly group: GroupPageData
  readonly session: string
  readonly member: Member
  readonly came: boolean | undefined
  readonly disabled: boolean
}

/** Somebody at a session: what is still to be paid, the ticket, and ✓ or −. */
export function AttendanceLine(props: AttendanceLineProps): ReactNode {
  const { group, session, member, came, disabled } = props
  const lang = useLang()
  const words = doorWords[lang]
  const mark = useMark(group.id, session)
  const { client, owed, ticket, standing } = member
  const marks: readonly Mark<'came' | 'away'>[] = [
    { mark: 'came', label: words.came, look: 'plus', sign: <Icon name="tick" /> },
    { mark: 'away', label: words.away, look: 'minus', sign: <Icon name="minus" /> },
  ]
  const set = came === undefined ? undefined : came ? 'came' : 'away'
  const said = [
    standing === 'waiting' ? words.waitingHere : '',
    owed > 0 ? words.owedAtDoor(money(owed, group.currency, lang)) : '',
    ticket ? `${words.ticket} ${spaced(ticket)}` : '',
  ]
  return (
    <PersonLine client={client} sub={said.filter(Boolean).join(' · ')}>
      <Marks
        label={words.marks(client.name)}
        marks={marks}
        set={set}
        disabled={disabled}
        onTap={(name) => mark(member, name === set ? null : name === 'came')}
      />
    </PersonLine>
  )
}

/** «482 915». */
export function spaced(number: string): string {
  return `${number.slice(0, 3)}\u00A0${number.slice(3)}`
}
