import type { ReactNode } from 'react'
import { SelectField } from '../../ui/field.tsx'

interface NumberSelectProps {
  readonly label: string
  readonly hint?: string
  readonly value: number
  /** What is offered; a value set elsewhere is offered too. */
  readonly offered: readonly number[]
  readonly say: (n: number) => string
  readonly onChange: (n: number) => void
}

/** A number out of the usual ones. */
export function NumberSelect(props: NumberSelectProps): ReactNode {
  const { label, hint, value, offered, say, onChange } = props
  const numbers = [...new Set([...offered, value])].sort((a, b) => a - b)
  return (
    <SelectField
      label={label}
      hint={hint}
      value={String(value)}
      onChange={(text) => onChange(Number(text))}
    >
      {numbers.map((n) => (
        <option key={n} value={n}>
          {say(n)}
        </option>
      ))}
    </SelectField>
  )
}
