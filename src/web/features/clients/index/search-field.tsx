import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { searchMark } from '../../../shell/shortcuts.ts'
import { Icon } from '../../../ui/icon.tsx'
import { clientsWords } from '../messages.ts'
import css from './search-field.module.css'

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (value: string) => void
  /** The arrow goes on to the first card found. */
  readonly onDown: () => void
}

export function SearchField({ value, onChange, onDown }: SearchFieldProps): ReactNode {
  const words = useWords(clientsWords)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault()
      onChange('')
    }
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    onDown()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is too new for the phones in use
    <div role="search" className={css.search}>
      <Icon name="search" />
      <input
        {...{ [searchMark]: '' }}
        type="search"
        className={css.input}
        aria-label={words.search}
        placeholder={words.searchHint}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={press}
      />
      {value !== '' && (
        <button
          type="button"
          className={css.clear}
          aria-label={words.clear}
          onClick={() => onChange('')}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
