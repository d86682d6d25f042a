import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Note } from '../../ui/note.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { Turner } from '../../ui/turner.tsx'
import { AttendanceLine } from './attendance-line.tsx'
import { doorWords } from './door-messages.ts'
import css from './groups.module.css'
import { sessionTime } from './session-text.ts'
import { TicketFinder } from './ticket-finder.tsx'
import type { GroupPageData } from './types.ts'

const EnrolDialog = onDemand(async () => (await import('./enrol-dialog.tsx')).EnrolDialog)

interface AttendancePageProps {
  readonly group: GroupPageData
  /** The last one that is not ahead, when unsaid. */
  readonly session: string | undefined
}

/** Who came to a session: everybody on one screen, with marks as large as a finger. */
export function AttendancePage({ group, session: wanted }: AttendancePageProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = doorWords[lang]
  const act = useAct()
  const [, go] = useLocation()
  const [enrolling, setEnrolling] = useState(false)
  const { id, title, sessions } = group
  const latest = sessions.findLastIndex(({ at }) => at.slice(0, 10) <= today)
  const asked = sessions.findIndex((one) => one.id === wanted)
  const place = asked >= 0 ? asked : Math.max(latest, 0)
  const session = sessions[place]
  if (!session) return null
  const isAhead = session.at.slice(0, 10) > today
  const markOf = (client: string) =>
    group.members
      .find((one) => one.client.id === client)
      ?.came.find((one) => one.session === session.id)?.came
  const shown = group.members.filter(
    ({ standing, client }) => standing !== 'cancelled' || markOf(client.id) !== undefined,
  )
  const open = shown.filter(
    ({ client, standing }) => standing === 'seat' && markOf(client.id) === undefined,
  )
  const turn = (to: number) => {
    const other = sessions[to]
    return other && (() => go(`/groups/${id}/attendance/${other.id}`))
  }
  const markRest = () => act('attendance.rest', { group: id, session: session.id }, words.restDone)
  return (
    <Page title={words.attendance(title)} back={{ href: `/groups/${id}`, label: words.back }}>
      <Turner
        before={{ label: words.earlier, onTurn: turn(place - 1) }}
        after={{ label: words.later, onTurn: turn(place + 1) }}
      >
        <h2 className={css.when} aria-live="polite">
          {sessionTime(session.at, { lang, today })}
        </h2>
      </Turner>
      {isAhead && <Note>{words.ahead}</Note>}
      {!isAhead && shown.some(({ ticket }) => ticket !== null) && (
        <TicketFinder group={group} session={session.id} />
      )}
      <Card flush>
        <p className={css.heading}>
          {words.present}
          <span className={css.count} role="status">
            {words.counts(session.came, shown.length)}
          </span>
        </p>
        {shown.length === 0 && <p className={css.hint}>{words.nobody}</p>}
        <ul>
          {shown.map((member) => (
            <AttendanceLine
              key={member.id}
              group={group}
              session={session.id}
              member={member}
              came={markOf(member.client.id)}
              disabled={isAhead}
            />
          ))}
        </ul>
      </Card>
      {!isAhead && (
        <div className={css.tools}>
          {open.length > 0 && open.length < shown.length && (
            <Button icon="minus" onClick={markRest}>
              {words.rest}
            </Button>
          )}
          <Button icon="plus" onClick={() => setEnrolling(true)}>
            {words.walkIn}
          </Button>
        </div>
      )}
      {enrolling && <EnrolDialog group={group} onClose={() => setEnrolling(false)} />}
    </Page>
  )
}
