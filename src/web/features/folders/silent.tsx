import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type * as z from 'zod/mini'
import { silenceView } from '../../../domain/silence/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import css from './folders.module.css'
import { folderWords } from './messages.ts'

type Seen = z.infer<typeof silenceView.result>['clients'][number]

const shownAtOnce = 8

/** Who has been silent for longer than is their own habit: the folders cannot tell that before the year is over. */
export function Silent(): ReactNode {
  const words = useWords(folderWords)
  const heading = useId()
  const { clients, text } = useView(silenceView, { silent: true })
  const silent = clients.filter((one) => one.usualGapDays !== null)
  return (
    <Card className={css.movements} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.silent}
      </h2>
      {silent.length === 0 ? (
        <p className={css.quiet}>{words.silentNobody}</p>
      ) : (
        <>
          <p className={css.quiet}>{text}</p>
          <People seen={silent.slice(0, shownAtOnce)} />
          {silent.length > shownAtOnce && (
            <details className={css.rest}>
              <summary>{words.andMore(silent.length - shownAtOnce)}</summary>
              <People seen={silent.slice(shownAtOnce)} />
            </details>
          )}
        </>
      )}
    </Card>
  )
}

function People({ seen }: { readonly seen: readonly Seen[] }): ReactNode {
  return (
    <ul className={css.people}>
      {seen.map(({ client, text }) => (
        <li key={client.id}>
          <Link href={`/clients/${client.id}`}>{client.name}</Link>
          <span className={css.quiet}>{text}</span>
        </li>
      ))}
    </ul>
  )
}
