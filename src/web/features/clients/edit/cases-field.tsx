import type { ReactNode } from 'react'
import type { ClientFieldName } from '../../../../domain/clients/fields.ts'
import { cases } from '../../../../domain/names/declension.ts'
import { nameIn } from '../../../../domain/names/name-in.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { CardField } from './card-field.tsx'
import css from './edit-card.module.css'
import { editWords } from './messages.ts'

interface CasesFieldProps {
  readonly fields: Readonly<Record<ClientFieldName, string>>
  readonly onChange: (name: ClientFieldName, text: string) => void
}

/** How the name is said in sentences, for names that the rules would get wrong. */
export function CasesField({ fields, onChange }: CasesFieldProps): ReactNode {
  const words = useWords(editWords)
  const { first, last, patronymic } = fields
  const gender = (['f', 'm'] as const).find((one) => one === fields.gender)
  const named = {
    first: first.trim(),
    last: last.trim(),
    patronymic: patronymic.trim(),
    gender,
  }
  const typed = cases.some((name) => fields[name] !== '')
  return (
    <details className={css.cases} open={typed}>
      <summary>{words.cases}</summary>
      <div className={css.group}>
        <p>{words.casesText}</p>
        {cases.map((name) => {
          const guess = nameIn(name, named)
          return (
            <CardField
              key={name}
              name={name}
              value={fields[name]}
              onChange={(text) => onChange(name, text)}
              hint={guess ? words.caseGuess(guess) : words.caseUnknown}
            />
          )
        })}
      </div>
    </details>
  )
}
