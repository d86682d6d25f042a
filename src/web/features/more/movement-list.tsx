import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { movementsView } from '../../../domain/folders/views.ts'
import { dayAndMonth } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { cx } from '../../ui/cx.ts'
import { journalWords } from './messages.ts'
import css from './movements.module.css'

type Movement = ReturnType<typeof movementsView.look>['movements'][number]

interface MovementListProps {
  readonly to: 'green' | 'black'
  readonly movements: readonly Movement[]
}

const shownAtOnce = 6

/** Who moved to a folder in a year, and how much attention they had before. */
export function MovementList({ to, movements }: MovementListProps): ReactNode {
  const words = useWords(journalWords)
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
  const words = journalWords[lang]
  return (
    <ul className={css.people}>
      {moved.map(({ client, on, touchesBefore }) => (
        <li key={`${client.id} ${on}`}>
          <Link href={`/clients/${client.id}`}>{client.name}</Link>
          <span className={css.quiet}>
            {dayAndMonth(on, lang)} · {words.touches(touchesBefore)}
          </span>
        </li>
      ))}
    </ul>
  )
}
