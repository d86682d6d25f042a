import type { ReactNode } from 'react'
import { clientFields } from '../../../../domain/clients/fields.ts'
import { dayAndMonth, monthName } from '../../../../words/dates.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { SelectField, TextField } from '../../../ui/field.tsx'
import type { BirthdayParts } from './birthday-parts.ts'
import css from './edit-card.module.css'
import { editWords } from './messages.ts'

interface BirthdayFieldProps {
  readonly value: BirthdayParts
  readonly onChange: (value: BirthdayParts) => void
  readonly wrong: boolean
}

/** Day and month, and the year where it is known. */
export function BirthdayField({ value, onChange, wrong }: BirthdayFieldProps): ReactNode {
  const words = useWords(editWords)
  const lang = useLang()
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{clientFields.birthday.label[lang]}</legend>
      <div className={css.birthday}>
        <TextField
          label={words.day}
          inputMode="numeric"
          maxLength={2}
          value={value.date}
          onChange={(date) => onChange({ ...value, date })}
          error={wrong ? words.birthdayWrong : undefined}
        />
        <SelectField
          label={words.month}
          value={value.month}
          onChange={(month) => onChange({ ...value, month })}
        >
          <option value="">{words.noMonth}</option>
          {Array.from({ length: 12 }, (_, at) => String(at + 1)).map((month) => (
            <option key={month} value={month}>
              {monthOf(month, lang)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={words.year}
          inputMode="numeric"
          maxLength={4}
          value={value.year}
          onChange={(year) => onChange({ ...value, year })}
        />
      </div>
    </fieldset>
  )
}

/** «мая» beside a number, «May» alone. */
function monthOf(month: string, lang: 'ru' | 'en'): string {
  if (lang === 'en') return monthName(Number(month), lang)
  return dayAndMonth(`--${month.padStart(2, '0')}-01`, lang).replace(/^\S+\s/, '')
}
