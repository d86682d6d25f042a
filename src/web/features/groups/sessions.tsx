import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Tools } from '../../ui/tools.tsx'
import css from './groups.module.css'
import { groupWords } from './messages.ts'
import { sessionTime } from './session-text.ts'
import type { GroupPageData, GroupSession } from './types.ts'

const SessionDialog = onDemand(async () => (await import('./session-dialog.tsx')).SessionDialog)

/** The sessions of a group: when, how long, who came. */
export function Sessions({ group }: { readonly group: GroupPageData }): ReactNode {
  const words = groupWords[useLang()]
  const heading = useId()
  const [open, setOpen] = useState<GroupSession | 'new'>()
  return (
    <Card flush aria-labelledby={heading}>
      <h2 id={heading} className={css.heading}>
        {words.sessions}
      </h2>
      <ul>
        {group.sessions.map((session) => (
          <SessionLine
            key={session.id}
            group={group.id}
            session={session}
            onMove={() => setOpen(session)}
          />
        ))}
      </ul>
      {!group.cancelledOn && (
        <Tools className={css.under}>
          <Button variant="quiet" icon="plus" onClick={() => setOpen('new')}>
            {words.addSession}
          </Button>
        </Tools>
      )}
      {open && (
        <SessionDialog
          group={group}
          session={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Card>
  )
}

interface SessionLineProps {
  readonly group: string
  readonly session: GroupSession
  readonly onMove: () => void
}

function SessionLine({ group, session, onMove }: SessionLineProps): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = groupWords[lang]
  const { id, at, minutes, came, away } = session
  const when = sessionTime(at, { lang, today })
  const isHeld = at.slice(0, 10) <= today
  const marked = came + away > 0 ? words.sessionCount(came, away) : words.noMarks
  const said = [words.length(minutes), isHeld ? marked : ''].filter(Boolean).join(' · ')
  return (
    <li className={css.session}>
      <div>
        {isHeld ? (
          <Link href={`/groups/${group}/attendance/${id}`} className={css.sessionLink}>
            {when}
          </Link>
        ) : (
          <span className={css.sessionLink}>{when}</span>
        )}
        <span className={css.quiet}>{said}</span>
      </div>
      <IconButton icon="edit" label={words.move(when)} onClick={onMove} />
    </li>
  )
}
