import type { ReactNode } from 'react'
import { addDays, type Day } from '../../../words/days.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { TextField } from '../../ui/field.tsx'
import { quickWords } from './messages.ts'
import css from './quick-add.module.css'
import { wrongDay } from './typed.ts'

interface DayFieldProps {
  readonly value: Day
  readonly onChange: (day: Day) => void
  /** Which days are near at hand. */
  readonly when: 'past' | 'coming'
  /** The person has tried to save: what is wrong is said. */
  readonly tried: boolean
}

/** A day: the usual ones by a tap, any other from the calendar. */
export function DayField({ value, onChange, when, tried }: DayFieldProps): ReactNode {
  const words = useWords(quickWords)
  const today = useToday()
  const wrong = tried ? wrongDay(value, when, today) : undefined
  const usual =
    when === 'past'
      ? [
          { day: today, label: words.today },
          { day: addDays(today, -1), label: words.yesterday },
        ]
      : [
          { day: today, label: words.today },
          { day: addDays(today, 1), label: words.tomorrow },
          { day: addDays(today, 7), label: words.inWeek },
        ]
  return (
    <div className={css.day}>
      <Chips label={words.day}>
        {usual.map(({ day, label }) => (
          <Chip
            key={day}
            tone={day === value ? 'picked' : 'plain'}
            aria-pressed={day === value}
            onClick={() => onChange(day)}
          >
            {label}
          </Chip>
        ))}
      </Chips>
      <TextField
        type="date"
        data-field="day"
        label={words.day}
        labelHidden
        value={value}
        onChange={onChange}
        error={wrong && words[wrong]}
        {...(when === 'past' ? { max: today } : { min: today })}
      />
    </div>
  )
}
