import { memo, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useLang } from '../../../i18n/lang.tsx'
import { cx } from '../../../ui/cx.ts'
import css from './client-row.module.css'
import { type ClientEntry, indexed, rowFacts } from './row-facts.ts'

interface ClientRowProps {
  readonly client: ClientEntry
  readonly today: string
  readonly by: 'last' | 'first'
  /** Names the folder, where the list holds several. */
  readonly marked: boolean
  readonly open: boolean
}

export const ClientRow = memo(function ClientRow(props: ClientRowProps): ReactNode {
  const { client, today, by, marked, open } = props
  const lang = useLang()
  const { epithet } = client
  const name = indexed(client, by)
  return (
    <li className={cx(css.row, marked && css[client.folder])}>
      <Link
        href={`/clients/${client.id}`}
        className={cx(css.link, open && css.open)}
        aria-current={open || undefined}
        data-row
      >
        <span className={css.name}>
          {name}
          {epithet && epithet !== name && <span className={css.epithet}>, {epithet}</span>}
        </span>
        <span className={css.facts}>{rowFacts(client, { today, lang, marked })}</span>
      </Link>
    </li>
  )
})
