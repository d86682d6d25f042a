import type { ReactNode } from 'react'
import type { Entry } from '../../../domain/today/entry.ts'
import { aroundStrong } from './emphasis.ts'
import css from './reasons.module.css'

/** Why, in numbers: a line a reason. */
export function Reasons({ reasons }: { readonly reasons: Entry['reasons'] }): ReactNode {
  return (
    <span className={css.reasons}>
      {reasons.map(({ code, text, strong, record }) => {
        const [before, most, after] = aroundStrong(text, strong)
        return (
          <span key={`${code} ${record ?? ''}`} className={css.reason}>
            {before}
            {most && <strong>{most}</strong>}
            {after}
          </span>
        )
      })}
    </span>
  )
}
