import { type ReactNode, useState } from 'react'
import { spokenDay, weekdayName } from '../../../words/dates.ts'
import { weekday } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Part } from '../../ui/part.tsx'
import { AppointmentRow, type RowsProps } from './appointment-row.tsx'
import { stateOf } from './appointments.ts'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'

const page = 20

/** Whose result is still to be said, then the days to come, then the earlier ones. */
export function MeetingList({ rows, now, onOpen }: RowsProps): ReactNode {
  const lang = useLang()
  const words = meetingWords[lang]
  const today = useToday()
  const [earlier, setEarlier] = useState(0)
  const begun = rows.filter((row) => stateOf(row, now) === 'begun')
  const isAhead = ({ at }: { at: string }) => at > now || at.slice(0, 10) === today
  const ahead = rows.filter((row) => isAhead(row) && !begun.includes(row))
  const past = rows.filter((row) => !isAhead(row) && !begun.includes(row)).toReversed()
  const days = Map.groupBy(ahead, ({ at }) => at.slice(0, 10))
  const line = (row: RowsProps['rows'][number]) => (
    <li key={row.id}>
      <AppointmentRow row={row} now={now} onOpen={onOpen} />
    </li>
  )
  const withDay = (row: RowsProps['rows'][number]) => (
    <li key={row.id}>
      <p className={css.dayOf}>{titleOf(row.at.slice(0, 10), today, lang)}</p>
      <AppointmentRow row={row} now={now} onOpen={onOpen} />
    </li>
  )
  return (
    <>
      {begun.length > 0 && (
        <Section title={words.results}>{begun.toReversed().map(withDay)}</Section>
      )}
      {[...days].map(([day, same]) => (
        <Section key={day} title={titleOf(day, today, lang)}>
          {same.map(line)}
        </Section>
      ))}
      {days.size === 0 && <EmptyCard title={words.noneAhead}>{words.noneAheadText}</EmptyCard>}
      {earlier > 0 && (
        <Section title={words.earlier}>{past.slice(0, earlier).map(withDay)}</Section>
      )}
      {past.length > earlier && (
        <div>
          <Button onClick={() => setEarlier(earlier + page)}>{words.showEarlier}</Button>
        </div>
      )}
    </>
  )
}

/** «Завтра, среда», «26 ноября, четверг». */
function titleOf(day: string, today: string, lang: 'ru' | 'en'): string {
  const said = `${spokenDay(day, today, lang)}, ${weekdayName(weekday(day), lang)}`
  return said.slice(0, 1).toLocaleUpperCase(lang) + said.slice(1)
}

function Section(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <Part title={props.title}>
      <Card flush>
        <ul className={css.rows}>{props.children}</ul>
      </Card>
    </Part>
  )
}
