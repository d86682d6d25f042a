import { type ReactNode, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { meetingsView } from '../../../domain/meetings/views.ts'
import { addDays, isDay } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import { useWide } from '../../ui/use-media.ts'
import { useNow } from '../../ui/use-now.ts'
import { clockTime } from '../today/timely.ts'
import { AfterMeeting } from './after-meeting.tsx'
import { type Layout, layouts, type MeetingRow } from './appointments.ts'
import { CalendarLinks } from './calendar-links.tsx'
import { DayView } from './day-view.tsx'
import { MeetingList } from './meeting-list.tsx'
import { MeetingWindow } from './meeting-window.tsx'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'
import { WeekView } from './week-view.tsx'

const QuickAdd = onDemand(async () => (await import('../quick-add/quick-add.tsx')).QuickAdd)

/** So far back and ahead meetings are fetched: what is older stands on the cards. */
const daysBack = 366
const daysAhead = 731

/** The calendar of meetings: a list, a day, a week. */
export function MeetingsScreen(): ReactNode {
  const words = useWords(meetingWords)
  const today = useToday()
  const now = `${today}T${clockTime(useNow())}`
  const [search, setSearch] = useSearchParams()
  const [, go] = useLocation()
  const wide = useWide()
  const layout = layouts.find((one) => one === search.get('view')) ?? (wide ? 'week' : 'list')
  const asked = search.get('day') ?? today
  const day = isDay(asked) ? asked : today
  const rows = useView(meetingsView, {
    from: addDays(today, -daysBack),
    to: addDays(today, daysAhead),
  })
  // «new», or the local time that was tapped.
  const [arranging, arrange] = useState<string>()
  const [open, setOpen] = useState<string>()
  const [held, setHeld] = useState<{ id: string; client: { id: string } }>()
  const show = (view: Layout, on = day) => setSearch({ view, day: on }, { replace: true })
  const row = rows.find((one): one is MeetingRow => one.id === open && one.kind === 'meeting')
  const openOne = (id: string) => {
    const session = rows.find((one) => one.id === id && one.kind === 'session')
    if (session?.kind === 'session') go(`/groups/${session.group.id}`)
    else setOpen(id)
  }
  const shown = { rows, now, onOpen: openOne }
  return (
    <Page
      title={words.title}
      actions={
        <Button variant="primary" icon="plus" onClick={() => arrange('new')}>
          {words.arrange}
        </Button>
      }
    >
      <Chips label={words.view}>
        {layouts.map((one) => (
          <Chip
            key={one}
            tone={one === layout ? 'picked' : 'plain'}
            aria-pressed={one === layout}
            onClick={() => show(one)}
          >
            {words[one]}
          </Chip>
        ))}
      </Chips>
      {layout === 'list' &&
        (rows.length === 0 ? (
          <EmptyCard title={words.emptyTitle}>{words.emptyText}</EmptyCard>
        ) : (
          <MeetingList {...shown} />
        ))}
      {layout === 'day' && (
        <DayView {...shown} day={day} onTurn={(to) => show('day', to)} onArrange={arrange} />
      )}
      {layout === 'week' && <WeekView {...shown} day={day} onTurn={show} />}
      <div className={css.links}>
        <CalendarLinks />
      </div>
      {arranging && (
        <QuickAdd
          kind="meeting"
          {...(arranging !== 'new' && { at: arranging })}
          onClose={() => arrange(undefined)}
        />
      )}
      {row && (
        <MeetingWindow
          row={row}
          now={now}
          onHeld={() => {
            setOpen(undefined)
            setHeld(row)
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {held && (
        <AfterMeeting client={held.client} meeting={held.id} onClose={() => setHeld(undefined)} />
      )}
    </Page>
  )
}
