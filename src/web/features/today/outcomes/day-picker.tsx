import { type ReactNode, useState } from 'react'
import { dayAndMonth, weekdayName } from '../../../../words/dates.ts'
import { addDays, weekday } from '../../../../words/days.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useToday } from '../../../local/react.tsx'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/field.tsx'
import { quickDays } from './days.ts'
import { sheetWords } from './sheet-words.ts'
import css from './sheets.module.css'

interface DayPickerProps {
  readonly title?: string
  /** The day that was named, or is meant by what was said. */
  readonly first?: string | undefined
  readonly onPick: (day: string) => void
  /** Offers to do without a day. */
  readonly onNone?: () => void
}

/** A day to come by one tap, or any other from the calendar. */
export function DayPicker({ title, first, onPick, onNone }: DayPickerProps): ReactNode {
  const words = useWords(sheetWords)
  const lang = useLang()
  const today = useToday()
  const [own, setOwn] = useState('')
  const [wrong, setWrong] = useState(false)
  const pickOwn = () => (own > today ? onPick(own) : setWrong(true))
  return (
    <>
      {title && <p className={css.when}>{title}</p>}
      <div className={css.days}>
        {quickDays(today, lang, first).map(({ label, day }) => (
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
