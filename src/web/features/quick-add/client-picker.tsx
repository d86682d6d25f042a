import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/field.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { Icon } from '../../ui/icon.tsx'
import { quickWords } from './messages.ts'
import css from './quick-add.module.css'
import { useFindClients, type Whose } from './whose.ts'

interface ClientPickerProps {
  readonly value: Whose | undefined
  readonly onChange: (whose: Whose | undefined) => void
  readonly error?: string | undefined
}

/** Whose it is: typed until seen in the list, then one tap. Who is not there yet gets a card on the way. */
export function ClientPicker({ value, onChange, error }: ClientPickerProps): ReactNode {
  const words = useWords(quickWords)
  const [query, setQuery] = useState('')
  const find = useFindClients()
  if (value) {
    return (
      <div className={css.whose}>
        <Icon name="person" />
        <p className={css.whoseName}>
          <span className={css.label}>{words.whose}</span>
          <strong>{value.id ? value.name : words.newCard(value.name)}</strong>
        </p>
        <Button variant="quiet" onClick={() => onChange(undefined)}>
          {words.change}
        </Button>
      </div>
    )
  }
  const found = find(query)
  const isTyped = query.trim() !== ''
  return (
    <div className={css.picker}>
      <TextField
        label={words.whose}
        hint={isTyped ? undefined : words.whoseHint}
        value={query}
        onChange={setQuery}
        error={error}
        enterKeyHint="search"
        autoCapitalize="words"
      />
      {isTyped && (
        <ul className={css.found}>
          {found.map((whose) => (
            <li key={whose.id}>
              <button type="button" className={css.one} onClick={() => onChange(whose)}>
                {whose.name}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className={css.one}
              onClick={() => onChange({ name: query.trim() })}
            >
              <Icon name="plus" />
              {words.newCard(query.trim())}
            </button>
          </li>
        </ul>
      )}
      <div role="status">
        <Hidden>{isTyped ? words.found(found.length) : ''}</Hidden>
      </div>
    </div>
  )
}
