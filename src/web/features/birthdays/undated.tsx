import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { clientsView } from '../../../domain/clients/views.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import css from './birthdays.module.css'
import { birthdayWords } from './messages.ts'

/** The cards that have no birthday yet, folded, each a link to its card. */
export function Undated({ count }: { readonly count: number }): ReactNode {
  const words = birthdayWords[useLang()]
  const clients = useView(clientsView, {})
  return (
    <details className={css.undated}>
      <summary>{words.undated(count)}</summary>
      <ul className={css.names}>
        {clients
          .filter((client) => client.birthday === null)
          .map((client) => (
            <li key={client.id}>
              <Link href={`/clients/${client.id}`}>{client.name}</Link>
            </li>
          ))}
      </ul>
    </details>
  )
}
