import type { ReactNode } from 'react'
import { isDayOff } from '../../../domain/settings/work-days.ts'
import { dayAndMonth, dayRange } from '../../../words/dates.ts'
import { addDays, type Day, weekday } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import { cx } from '../../ui/cx.ts'
import { Hidden } from '../../ui/hidden.tsx'
import { AppointmentRow, type RowsProps } from './appointment-row.tsx'
import { type Layout, weekOf } from './appointments.ts'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'
import { Span } from './span.tsx'

interface WeekViewProps extends RowsProps {
  readonly day: Day
  readonly onTurn: (layout: Layout, day: Day) => void
}

/** A week: its days beside each other where there is room, else below each other. A day leads to its hours. */
export function WeekView({ rows, now, day, onOpen, onTurn }: WeekViewProps): ReactNode {
  const lang = useLang()
  const words = meetingWords[lang]
  const today = useToday()
  const settings = useSettings()
  const days = weekOf(day)
  const own = Map.groupBy(rows, ({ at }) => at.slice(0, 10))
  const shown = days.flatMap((one) => own.get(one) ?? [])
  const meetings = shown.filter(({ kind }) => kind === 'meeting').length
  const sessions = shown.length - meetings
  const counts = [meetings && words.meetings(meetings), sessions && words.sessions(sessions)]
  return (
    <Card flush className={css.sheet}>
      <Span
        title={dayRange(days[0] ?? day, days[6] ?? day, lang)}
        under={counts.filter(Boolean).join(', ') || words.noneCounted}
        isNow={days.includes(today)}
        onTurn={(by) => onTurn('week', addDays(day, by * 7))}
        onNow={() => onTurn('week', today)}
      />
      <ol className={css.week}>
        {days.map((one) => (
          <li key={one} className={cx(css.weekDay, one === today && css.isToday)}>
            <h3 className={css.weekTitle}>
              <button type="button" className={css.toDay} onClick={() => onTurn('day', one)}>
                <span className={css.number}>{Number(one.slice(8))}</span>{' '}
                {words.weekdays[weekday(one) - 1]}
                <Hidden> {words.openDay(dayAndMonth(one, lang))}</Hidden>
              </button>
              {isDayOff(settings, one) && <span className={css.off}>{words.off}</span>}
            </h3>
            {own.get(one)?.map((row) => (
              <AppointmentRow key={row.id} row={row} now={now} onOpen={onOpen} />
            ))}
          </li>
        ))}
      </ol>
    </Card>
  )
}
