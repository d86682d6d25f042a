import { Fragment, type ReactNode, useId } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Card } from '../../ui/card.tsx'
import { searchWords } from './messages.ts'
import css from './search.module.css'

interface GroupProps<Item> {
  readonly title: string
  readonly found: readonly Item[]
  /** The way to more of them. */
  readonly next: ReactNode
  readonly children: (item: Item) => ReactNode
}

/** Results of one kind; before those that were understood otherwise stands how. */
export function Group<Item extends { readonly id: string; readonly said: string | null }>(
  props: GroupProps<Item>,
): ReactNode {
  const { title, found, next, children } = props
  const words = useWords(searchWords)
  const heading = useId()
  if (found.length === 0) return null
  return (
    <Card flush aria-labelledby={heading} className={css.group}>
      <h2 id={heading} className={css.title}>
        {title}
      </h2>
      <ul className={css.rows}>
        {found.map((item, at) => (
          <Fragment key={item.id}>
            {item.said !== null && item.said !== found[at - 1]?.said && (
              <li className={css.said}>{words.said(item.said)}</li>
            )}
            {children(item)}
          </Fragment>
        ))}
      </ul>
      {next && <div className={css.next}>{next}</div>}
    </Card>
  )
}
