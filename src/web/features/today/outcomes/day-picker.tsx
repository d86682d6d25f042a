import { type ReactNode, useState } from 'react'
import { dayAndMonth, weekdayName } from '../../../../words/dates.ts'
import { addDays, weekday } from '../../../../words/days.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { quickDays } from './days.ts'
import { outcomeWords } from './messages.ts'
import css from './sheets.module.css'

interface DayPickerProps {
  readonly onPick: (day: string) => void
  /** Offers to do without a day. */
  readonly onNone?: () => void
}

/** A day to come by one tap, or any other from the calendar. */
export function DayPicker({ onPick, onNone }: DayPickerProps): ReactNode {
  const words = useWords(outcomeWords)
  const lang = useLang()
  const today = useToday()
  const [own, setOwn] = useState('')
  const [wrong, setWrong] = useState(false)
  const pickOwn = () => (own > today ? onPick(own) : setWrong(true))
  return (
    <>
      <div className={css.days}>
        {quickDays(today, lang).map(({ label, day }) => (
          <button key={label} type="button" className={css.day} onClick={() => onPick(day)}>
            {label}
            <span className={css.date}>
              {weekdayName(weekday(day), lang)}, {dayAndMonth(day, lang)}
            </span>
          </button>
        ))}
        {onNone && (
          <button type="button" className={css.day} onClick={onNone}>
            {words.noDay}
          </button>
        )}
      </div>
      <div className={css.own}>
        <TextField
          label={words.onDay}
          type="date"
          min={addDays(today, 1)}
          value={own}
          onChange={setOwn}
          error={wrong ? words.dayWrong : undefined}
        />
        <Button onClick={pickOwn}>{words.write}</Button>
      </div>
    </>
  )
}
