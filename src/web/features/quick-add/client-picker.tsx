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
  /** Whom a line may mean, the card still to be made last; shown until something is typed. */
  readonly choices?: readonly Whose[]
  /** What is asked; whose it is unless said. */
  readonly label?: string
  /** Only who has a card already. */
  readonly knownOnly?: boolean
}

/** Whose it is: typed until seen in the list, then one tap. Who is not there yet gets a card on the way. */
export function ClientPicker({
  value,
  onChange,
  error,
  choices = [],
  label,
  knownOnly = false,
}: ClientPickerProps): ReactNode {
  const words = useWords(quickWords)
  const [query, setQuery] = useState('')
  const find = useFindClients()
  if (value) {
    return (
      <div className={css.whose}>
        <Icon name="person" />
        <p className={css.whoseName}>
          <span className={css.label}>{label ?? words.whose}</span>
          <strong>{value.id ? value.name : words.newCard(value.name)}</strong>
        </p>
        <Button variant="quiet" data-field="who" onClick={() => onChange(undefined)}>
          {words.change}
        </Button>
      </div>
    )
  }
  const isTyped = query.trim() !== ''
  const found = isTyped ? find(query) : choices.filter(({ id }) => id !== undefined)
  const stranger = isTyped ? { name: query.trim() } : choices.at(-1)
  return (
    <div className={css.picker}>
      <TextField
        label={label ?? words.whose}
        hint={stranger ? undefined : words.whoseHint}
        data-field="who"
        value={query}
        onChange={setQuery}
        error={error}
        enterKeyHint="search"
        autoCapitalize="words"
      />
      {stranger && (
        <ul className={css.found} aria-label={words.which}>
          {found.map((whose) => (
            <li key={whose.id}>
              <button type="button" className={css.one} onClick={() => onChange(whose)}>
                {whose.name}
                {hasNamesake(whose, found) && <span className={css.reach}>{whose.reach}</span>}
              </button>
            </li>
          ))}
          {!knownOnly && (
            <li>
              <button type="button" className={css.one} onClick={() => onChange(stranger)}>
                <Icon name="plus" />
                {words.newCard(stranger.name)}
              </button>
            </li>
          )}
        </ul>
      )}
      <div role="status">
        <Hidden>{stranger ? words.found(found.length) : ''}</Hidden>
      </div>
    </div>
  )
}

function hasNamesake(whose: Whose, among: readonly Whose[]): boolean {
  return among.some((other) => other !== whose && other.name === whose.name)
}
