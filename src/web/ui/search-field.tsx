import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import css from './search-field.module.css'

interface SearchFieldProps {
  readonly label: string
  readonly hint: string
  /** Names the button that empties the field. */
  readonly clear: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The arrow goes on to the first thing found. */
  readonly onDown?: () => void
  readonly onEnter?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

/** What is looked for; Escape empties it. */
export function SearchField(props: SearchFieldProps): ReactNode {
  const { label, hint, clear, value, onChange, onDown, onEnter, ref } = props
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault()
      onChange('')
    }
    if (event.key === 'Enter') onEnter?.()
    if (event.key !== 'ArrowDown' || !onDown) return
    event.preventDefault()
    onDown()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is too new for the phones in use
    <div role="search" className={css.search}>
      <Icon name="search" />
      <input
        ref={ref}
        type="search"
        className={css.input}
        aria-label={label}
        placeholder={hint}
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
        <button type="button" className={css.clear} aria-label={clear} onClick={() => onChange('')}>
          <Icon name="close" />
        </button>
      )}
    </div>
  )
}
