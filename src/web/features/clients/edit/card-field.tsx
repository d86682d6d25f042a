import type { ReactNode } from 'react'
import { type ClientFieldName, clientFields } from '../../../../domain/clients/fields.ts'
import type { Field } from '../../../../domain/field.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { Choice } from '../../../ui/choice.tsx'
import { TextArea, TextField } from '../../../ui/field.tsx'
import { editWords } from './messages.ts'

interface CardFieldProps {
  readonly name: ClientFieldName
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
}

/** The input that goes with the kind of a field. */
export function CardField({ name, value, onChange, hint }: CardFieldProps): ReactNode {
  const words = useWords(editWords)
  const lang = useLang()
  const { kind, label }: Field = clientFields[name]
  const said = { label: label[lang], value, onChange }
  if (kind === 'lines') return <TextArea {...said} maxLength={5000} />
  if (kind === 'day') return <TextField {...said} type="date" />
  if (kind === 'words') return <TextField {...said} hint={words.tagsHint} maxLength={1000} />
  if (kind === 'gender') {
    const options = [
      { value: 'f', label: words.female },
      { value: 'm', label: words.male },
      { value: '', label: words.unknown },
    ]
    return <Choice {...said} options={options} />
  }
  const example = name === 'callHours' ? words.hoursHint : hint
  return <TextField {...said} hint={example} maxLength={200} autoCapitalize="sentences" />
}
