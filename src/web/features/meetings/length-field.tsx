import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { SelectField } from '../../ui/field.tsx'
import { lengthWords, usualLengths } from './lengths.ts'

interface LengthFieldProps {
  readonly minutes: number
  readonly onChange: (minutes: number) => void
}

/** How long a meeting takes. */
export function LengthField({ minutes, onChange }: LengthFieldProps): ReactNode {
  const words = useWords(lengthWords)
  const lengths = [...new Set([15, ...usualLengths, 180, 240, minutes])].sort((a, b) => a - b)
  return (
    <SelectField
      label={words.length}
      value={String(minutes)}
      onChange={(value) => onChange(Number(value))}
    >
      {lengths.map((one) => (
        <option key={one} value={one}>
          {words.lasts(one)}
        </option>
      ))}
    </SelectField>
  )
}
