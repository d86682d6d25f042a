import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Icon } from '../../ui/icon.tsx'
import { quickWords } from './messages.ts'
import css from './pieces.module.css'
import type { Piece } from './pieces-of.ts'

interface PiecesProps {
  readonly pieces: readonly Piece[]
  /** Words of which nothing was made. */
  readonly left: readonly string[]
  /** There is a field for them. */
  readonly kept?: boolean
}

/** What was understood before anything is saved; a tap on a piece leads to where it is put right. */
export function Pieces({ pieces, left, kept = true }: PiecesProps): ReactNode {
  const words = useWords(quickWords)
  if (pieces.length + left.length === 0) return null
  return (
    <section aria-label={words.understood} className={css.understood}>
      <ul className={css.pieces}>
        {pieces.map(({ field, label, value }) => (
          <li key={field}>
            <button
              type="button"
              className={css.piece}
              onClick={(event) => lead(event.currentTarget, field)}
            >
              <span className={css.label}>{label}</span>
              <span className={css.value}>{value}</span>
              <Icon name="edit" />
            </button>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <p className={css.left} role="status">
          {kept ? words.notUnderstood(left) : words.notKept(left)}
        </p>
      )}
    </section>
  )
}

/** Leads to the field of a piece; where a button stands for it, presses that. */
function lead(from: HTMLElement, field: string): void {
  const target = from.closest('dialog')?.querySelector<HTMLElement>(`[data-field="${field}"]`)
  if (target instanceof HTMLButtonElement) target.click()
  else target?.focus()
  target?.scrollIntoView({ block: 'nearest' })
}
