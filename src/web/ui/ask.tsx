import type { ReactNode } from 'react'
import css from './ask.module.css'

/** A question to the user in a dashed frame, with what can be answered beside it. */
export function Ask(props: { readonly text: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={css.ask}>
      <p className={css.text}>{props.text}</p>
      {props.children}
    </div>
  )
}
