import type { ReactNode } from 'react'
import type { Mapping } from '../../../domain/imports/mapping.ts'
import { type Meaning, meaningNames } from '../../../domain/imports/meanings.ts'
import { useLang } from '../../i18n/lang.tsx'
import { SelectField } from '../../ui/field.tsx'
import { optionsOf } from './change-mapping.ts'
import { importWords } from './messages.ts'

interface MeaningSelectProps {
  readonly header: string
  readonly kind: Mapping['kind']
  readonly meaning: Meaning
  readonly onChange: (meaning: Meaning) => void
  /** The column's name stands beside it already. */
  readonly labelHidden?: boolean
}

/** What a column holds. */
export function MeaningSelect(props: MeaningSelectProps): ReactNode {
  const lang = useLang()
  const words = importWords[lang]
  const { header, kind, meaning, onChange, labelHidden = false } = props
  return (
    <SelectField
      label={words.column(header)}
      labelHidden={labelHidden}
      value={meaning}
      onChange={(value) => {
        const chosen = meaningNames.find((name) => name === value)
        if (chosen) onChange(chosen)
      }}
    >
      {optionsOf(kind).map(({ group, options }) => (
        <optgroup key={group} label={words[group]}>
          {options.map((option) => (
            <option key={option.meaning} value={option.meaning}>
              {option.label[lang]}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectField>
  )
}
