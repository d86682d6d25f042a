import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Hidden } from './hidden.tsx'
import { Icon } from './icon.tsx'
import css from './turner.module.css'

interface Turn {
  readonly label: string
  /** Undefined where there is no page. */
  readonly onTurn: (() => void) | undefined
}

export interface TurnerProps {
  readonly before: Turn
  readonly after: Turn
  readonly children: ReactNode
}

/** The heading of a page between the arrows to the one before and the one after, as at the top of a notebook. */
export function Turner({ before, after, children }: TurnerProps): ReactNode {
  return (
    <div className={css.turner}>
      <Arrow {...before} isBack />
      {children}
      <Arrow {...after} />
    </div>
  )
}

function Arrow({ label, onTurn, isBack = false }: Turn & { readonly isBack?: boolean }): ReactNode {
  return (
    <button
      type="button"
      className={cx(css.arrow, isBack && css.back)}
      aria-disabled={!onTurn}
      onClick={onTurn}
    >
      <Icon name="next" />
      <Hidden>{label}</Hidden>
    </button>
  )
}
