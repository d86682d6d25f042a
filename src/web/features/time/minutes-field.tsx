import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { TextField } from '../../ui/field.tsx'
import { timeWords } from './messages.ts'
import { readMinutes } from './minutes.ts'

interface MinutesFieldProps {
  readonly value: string
  readonly onChange: (minutes: string) => void
}

export function MinutesField({ value, onChange }: MinutesFieldProps): ReactNode {
  const words = useWords(timeWords)
  return (
    <TextField
      label={words.minutes}
      inputMode="numeric"
      maxLength={4}
      value={value}
      onChange={onChange}
      error={readMinutes(value) === undefined ? words.minutesWrong : undefined}
    />
  )
}
