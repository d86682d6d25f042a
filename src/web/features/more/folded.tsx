import type { ReactNode } from 'react'
import { Icon, type IconName } from '../../ui/icon.tsx'
import css from './more.module.css'

/** A few sentences behind their heading. */
export function Folded(props: {
  readonly icon: IconName
  readonly title: string
  readonly lines: readonly string[]
}): ReactNode {
  return (
    <details className={css.fold}>
      <summary>
        <Icon name={props.icon} />
        {props.title}
      </summary>
      <div className={css.lines}>
        {props.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  )
}
