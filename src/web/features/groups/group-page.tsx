import { type ReactNode, useState } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { ForecastCard } from './forecast-card.tsx'
import { GroupAlarms } from './group-alarms.tsx'
import { GroupTotals } from './group-totals.tsx'
import css from './groups.module.css'
import { groupWords } from './messages.ts'
import { People } from './people.tsx'
import { sessionTime } from './session-text.ts'
import { Sessions } from './sessions.tsx'
import type { GroupPageData } from './types.ts'

const EnrolDialog = onDemand(async () => (await import('./enrol-dialog.tsx')).EnrolDialog)
const GroupDialog = onDemand(async () => (await import('./group-dialog.tsx')).GroupDialog)

/** One group: who will come, what it brings, who is in it. */
export function GroupPage({ group }: { readonly group: GroupPageData }): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = groupWords[lang]
  const [open, setOpen] = useState<'enrol' | 'edit'>()
  const close = () => setOpen(undefined)
  const { id, title, place, next, cancelledOn, sessions, members, note } = group
  const when = next ? sessionTime(next.at, { lang, today }) : cancelledOn ? words.off : words.over
  const hasBegun = sessions.some(({ at }) => at.slice(0, 10) <= today)
  const hasTickets = members.some(({ ticket }) => ticket !== null)
  return (
    <Page
      title={title}
      sub={[when, place].filter(Boolean).join(' · ')}
      back={{ href: '/groups', label: words.all }}
      tools={
        <>
          {hasTickets && (
            <ButtonLink variant="quiet" icon="journal" href={`/groups/${id}/tickets`}>
              {words.tickets}
            </ButtonLink>
          )}
          <Button variant="quiet" icon="edit" onClick={() => setOpen('edit')}>
            {words.edit}
          </Button>
        </>
      }
    >
      <GroupAlarms group={group} />
      {!cancelledOn && <ForecastCard group={group} />}
      <GroupTotals group={group} />
      {!cancelledOn && (
        <div className={css.tools}>
          <Button variant="primary" icon="plus" onClick={() => setOpen('enrol')}>
            {words.enrol}
          </Button>
          {hasBegun && members.length > 0 && (
            <ButtonLink icon="tick" href={`/groups/${id}/attendance`}>
              {words.toAttendance}
            </ButtonLink>
          )}
        </div>
      )}
      {note && <p>{note}</p>}
      <People group={group} />
      <Sessions group={group} />
      {open === 'enrol' && <EnrolDialog group={group} onClose={close} />}
      {open === 'edit' && <GroupDialog group={group} onClose={close} />}
    </Page>
  )
}
