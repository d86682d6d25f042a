import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { type GroupRow, groupsView } from '../../../domain/groups/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Page } from '../../ui/page.tsx'
import css from './groups.module.css'
import { groupWords } from './messages.ts'
import { SeatsBar } from './seats-bar.tsx'
import { sessionTime } from './session-text.ts'

const GroupDialog = onDemand(async () => (await import('./group-dialog.tsx')).GroupDialog)

/** Every group: the next session, how many seats are taken, what is wrong. */
export function GroupList(): ReactNode {
  const words = groupWords[useLang()]
  const rows = useView(groupsView, { past: true })
  const [open, setOpen] = useState(false)
  const ahead = rows.filter(({ next }) => next !== null)
  const past = rows.filter(({ next }) => next === null)
  const begin = (
    <Button variant="primary" icon="plus" onClick={() => setOpen(true)}>
      {words.open}
    </Button>
  )
  return (
    <Page title={words.title} sub={rows.length > 0 ? words.sub : undefined}>
      {ahead.length > 0 && <div>{begin}</div>}
      {ahead.length === 0 && (
        <EmptyCard title={words.none} actions={begin}>
          {words.noneText}
        </EmptyCard>
      )}
      {ahead.length > 0 && <Groups rows={ahead} />}
      {past.length > 0 && (
        <details className={css.fold}>
          <summary>{words.past(past.length)}</summary>
          <Groups rows={past} />
        </details>
      )}
      {open && <GroupDialog onClose={() => setOpen(false)} />}
    </Page>
  )
}

function Groups({ rows }: { readonly rows: readonly GroupRow[] }): ReactNode {
  return (
    <Card flush>
      <ul>
        {rows.map((row) => (
          <GroupLine key={row.id} row={row} />
        ))}
      </ul>
    </Card>
  )
}

function GroupLine({ row }: { readonly row: GroupRow }): ReactNode {
  const lang = useLang()
  const today = useToday()
  const words = groupWords[lang]
  const { id, title, place, next, cancelledOn, enrolled, seats, waiting, expected, alarms } = row
  const when = next ? sessionTime(next.at, { lang, today }) : cancelledOn ? words.off : words.over
  const counts = [
    words.taken(enrolled, seats),
    ...(next && enrolled > 0 ? [words.expectShort(expected)] : []),
    ...(waiting > 0 ? [words.waitingShort(waiting)] : []),
  ]
  return (
    <li className={css.group}>
      <Link href={`/groups/${id}`} className={css.groupLink}>
        <span className={css.name}>{title}</span>
        <span className={css.quiet}>{[when, place].filter(Boolean).join(' · ')}</span>
        <SeatsBar {...row} />
        <span className={css.counts}>
          <span>{counts.join(' · ')}</span>
          {alarms.map((alarm) => (
            <span key={alarm} className={css.alarm}>
              <Icon name="warning" />
              {words.alarm[alarm]}
            </span>
          ))}
        </span>
      </Link>
    </li>
  )
}
