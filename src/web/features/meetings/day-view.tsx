import type { ReactNode } from 'react'
import { isDayOff } from '../../../domain/settings/work-days.ts'
import { dayAndMonth, weekdayName } from '../../../words/dates.ts'
import { addDays, type Day, weekday } from '../../../words/days.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { useSettings } from '../../shell/use-settings.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { AppointmentRow, type RowsProps } from './appointment-row.tsx'
import { hoursOf } from './appointments.ts'
import css from './meetings.module.css'
import { meetingWords } from './messages.ts'
import { Span } from './span.tsx'

interface DayViewProps extends RowsProps {
  readonly day: Day
  readonly onTurn: (day: Day) => void
  /** An hour that is free was tapped. */
  readonly onArrange: (at: string) => void
}

/** A day hour by hour; a free hour that is still to come arranges a meeting in it. */
export function DayView({ rows, now, day, onOpen, onTurn, onArrange }: DayViewProps): ReactNode {
  const lang = useLang()
  const words = meetingWords[lang]
  const today = useToday()
  const settings = useSettings()
  const own = rows.filter(({ at }) => at.slice(0, 10) === day)
  return (
    <Card flush className={css.sheet}>
      <Span
        title={dayAndMonth(day, lang)}
        under={`${weekdayName(weekday(day), lang)}${isDayOff(settings, day) ? `, ${words.off}` : ''}`}
        isNow={day === today}
        onTurn={(by) => onTurn(addDays(day, by))}
        onNow={() => onTurn(today)}
      />
      <ol className={css.hours}>
        {hoursOf(own, settings.callHours).map(({ time, rows: begin, busyUntil }) => (
          <li key={time} className={css.hour}>
            <span className={css.clock}>{time}</span>
            <div className={css.slot}>
              {begin.map((row) => (
                <AppointmentRow key={row.id} row={row} now={now} onOpen={onOpen} />
              ))}
              {begin.length === 0 && busyUntil && (
                <p className={css.busy}>{words.until(busyUntil)}</p>
              )}
              {begin.length === 0 && !busyUntil && (
                <Free
                  time={time}
                  isPast={`${day}T${time}` < now}
                  onTap={() => onArrange(`${day}T${time}`)}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </Card>
  )
}

interface FreeProps {
  readonly time: string
  readonly isPast: boolean
  readonly onTap: () => void
}

/** An hour in which nothing is. */
function Free({ time, isPast, onTap }: FreeProps): ReactNode {
  const words = useWords(meetingWords)
  if (isPast) return <p className={css.busy}>{words.free}</p>
  return (
    <button type="button" className={css.free} aria-label={words.freeAt(time)} onClick={onTap}>
      <Icon name="plus" />
      {words.take}
    </button>
  )
}
