import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Hidden } from './hidden.tsx'
import css from './marks.module.css'

export interface Mark<Name extends string> {
  readonly mark: Name
  /** Said to who cannot see the sign. */
  readonly label: string
  readonly sign: ReactNode
  /** How it looks when it is set. */
  readonly look: 'plus' | 'minus' | 'missed'
}

interface MarksProps<Name extends string> {
  /** Of what and whom they are. */
  readonly label: string
  readonly marks: readonly Mark<Name>[]
  /** The one that is set. */
  readonly set: string | undefined
  readonly onTap: (mark: Name) => void
  readonly disabled?: boolean
}

/** Marks as large as a finger, as one writes them beside a name in a notebook. */
export function Marks<Name extends string>(props: MarksProps<Name>): ReactNode {
  const { label, marks, set, onTap, disabled } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends; these are actions
    <div role="group" aria-label={label} className={css.marks}>
      {marks.map(({ mark, label: said, look, sign }) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          className={cx(css.mark, css[look])}
          aria-pressed={mark === set}
          disabled={disabled}
          onClick={() => onTap(mark)}
        >
          {sign}
          <Hidden>{said}</Hidden>
        </button>
      ))}
    </div>
  )
}

/** What else stands at the end of such a line. */
export function MarkPlace({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css.marks}>{children}</div>
}
