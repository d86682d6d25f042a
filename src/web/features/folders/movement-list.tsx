import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { movementsView } from '../../../domain/folders/views.ts'
import { dayAndMonth } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import css from './folders.module.css'
import { folderWords } from './messages.ts'

type Movement = ReturnType<typeof movementsView.look>[number]

interface MovementListProps {
  readonly to: 'green' | 'black'
  readonly movements: readonly Movement[]
}

const shownAtOnce = 6

/** Who moved to a folder in a year, and how much attention they had before. */
export function MovementList({ to, movements }: MovementListProps): ReactNode {
  const words = useWords(folderWords)
  const moved = movements.filter((one) => one.to === to)
  return (
    <section>
      <h3 className={cx(css.folder, to === 'green' ? css.toGreen : css.toBlack)}>
        {to === 'green' ? words.came : words.left}: {moved.length}
      </h3>
      {moved.length === 0 && <p className={css.quiet}>{words.nobody}</p>}
      <People moved={moved.slice(0, shownAtOnce)} />
      {moved.length > shownAtOnce && (
        <details className={css.rest}>
          <summary>{words.andMore(moved.length - shownAtOnce)}</summary>
          <People moved={moved.slice(shownAtOnce)} />
        </details>
      )}
    </section>
  )
}

function People({ moved }: { readonly moved: readonly Movement[] }): ReactNode {
  const lang = useLang()
  const words = folderWords[lang]
  return (
    <ul className={css.people}>
      {moved.map(({ client, date, touchesBefore }) => (
        <li key={`${client.id} ${date}`}>
          <Link href={`/clients/${client.id}`}>{client.name}</Link>
          <span className={css.quiet}>
            {dayAndMonth(date, lang)} · {words.touches(touchesBefore)}
          </span>
        </li>
      ))}
    </ul>
  )
}
