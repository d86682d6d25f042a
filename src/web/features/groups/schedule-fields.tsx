import type { ReactNode } from 'react'
import { dayRange, weekdayName } from '../../../words/dates.ts'
import { weekday } from '../../../words/days.ts'
import { useLang } from '../../i18n/lang.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { Choice } from '../../ui/choice.tsx'
import { TextField } from '../../ui/field.tsx'
import { FieldRow } from '../../ui/field-row.tsx'
import { settingsWords } from '../settings/messages.ts'
import { formWords } from './form-messages.ts'
import { timesIn } from './group-draft.ts'
import type { GroupFieldsProps } from './group-fields.tsx'
import css from './groups.module.css'
import { sessionDay } from './session-text.ts'

type ScheduleFieldsProps = Pick<GroupFieldsProps, 'draft' | 'onChange' | 'wrong'>

/** On a date, or by a rhythm; what comes of it stands below. */
export function ScheduleFields({ draft, onChange, wrong }: ScheduleFieldsProps): ReactNode {
  const lang = useLang()
  const words = formWords[lang]
  const put = (name: 'day' | 'time' | 'minutes' | 'times') => (value: string) =>
    onChange({ ...draft, [name]: value })
  const isOnce = draft.repeats === 'once'
  return (
    <>
      <FieldRow>
        <TextField
          label={words.firstDay}
          type="date"
          value={draft.day}
          onChange={put('day')}
          error={wrong.has('day') ? words.dayNeeded : undefined}
        />
        <TextField label={words.time} type="time" value={draft.time} onChange={put('time')} />
        <TextField
          label={words.minutes}
          inputMode="numeric"
          maxLength={4}
          value={draft.minutes}
          onChange={put('minutes')}
          error={wrong.has('minutes') ? words.minutesWrong : undefined}
        />
      </FieldRow>
      <Choice
        label={words.repeats}
        options={[
          { value: 'once', label: words.once },
          { value: 'weekly', label: words.weekly },
          { value: 'fortnight', label: words.fortnight },
        ]}
        value={draft.repeats}
        onChange={(repeats) => onChange({ ...draft, repeats })}
      />
      {!isOnce && (
        <>
          <Weekdays draft={draft} onChange={onChange} />
          <TextField
            label={words.times}
            inputMode="numeric"
            maxLength={3}
            value={draft.times}
            onChange={put('times')}
            error={wrong.has('times') ? words.timesWrong : undefined}
          />
        </>
      )}
      <Outcome draft={draft} />
    </>
  )
}

function Weekdays({ draft, onChange }: Pick<GroupFieldsProps, 'draft' | 'onChange'>): ReactNode {
  const lang = useLang()
  const words = formWords[lang]
  const chosen = draft.weekdays.length > 0 ? draft.weekdays : draft.day ? [weekday(draft.day)] : []
  const toggle = (day: number) => {
    const others = chosen.filter((one) => one !== day)
    const weekdays = others.length < chosen.length ? others : [...others, day].sort()
    onChange({ ...draft, weekdays })
  }
  return (
    <Chips label={words.weekdays}>
      {settingsWords[lang].short.map((name, at) => (
        <Chip
          key={name}
          tone={chosen.includes(at + 1) ? 'picked' : 'plain'}
          aria-pressed={chosen.includes(at + 1)}
          aria-label={`${name}, ${weekdayName(at + 1, lang)}`}
          onClick={() => toggle(at + 1)}
        >
          {name}
        </Chip>
      ))}
    </Chips>
  )
}

/** «8 занятий: 2 декабря – 20 января». */
function Outcome({ draft }: Pick<GroupFieldsProps, 'draft'>): ReactNode {
  const lang = useLang()
  const words = formWords[lang]
  const times = timesIn(draft)
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) return null
  const days =
    first === last
      ? sessionDay(first, { lang, today: first.slice(0, 10) })
      : dayRange(first.slice(0, 10), last.slice(0, 10), lang)
  return <p className={css.quiet}>{words.schedule(times.length, days)}</p>
}
