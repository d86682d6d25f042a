import { type ReactNode, useId, useState } from 'react'
import { Link } from 'wouter'
import { type Summary, summaryView } from '../../../domain/summary/views.ts'
import { money } from '../../../words/money.ts'
import { useLang } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip, Chips } from '../../ui/chip.tsx'
import { summaryWords } from './messages.ts'
import css from './summary.module.css'

const shownAtOnce = 10
const listed = 50
const orderings = ['sum', 'touches'] as const

type Ordering = (typeof orderings)[number]

/** Talks beside purchases, client by client. */
export function ClientsCard(props: Pick<Summary, 'from' | 'to' | 'currency'>): ReactNode {
  const words = summaryWords[useLang()]
  const heading = useId()
  const [by, setBy] = useState<Ordering>('sum')
  const { from, to, currency } = props
  const { clients } = useView(summaryView, { from, to, ...(by === 'touches' && { by }) })
  const rest = clients.slice(shownAtOnce)
  return (
    <Card className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.title}>
        {words.clients}
      </h2>
      <Chips label={words.order}>
        {orderings.map((one) => (
          <Chip
            key={one}
            tone={one === by ? 'picked' : 'plain'}
            aria-pressed={one === by}
            onClick={() => setBy(one)}
          >
            {one === 'sum' ? words.bySum : words.byTouches}
          </Chip>
        ))}
      </Chips>
      <People clients={clients.slice(0, shownAtOnce)} currency={currency} />
      {rest.length > 0 && (
        <details className={css.more}>
          <summary>{words.morePeople(rest.length)}</summary>
          <People clients={rest} currency={currency} />
        </details>
      )}
      {clients.length === listed && <p className={css.quiet}>{words.allInTable}</p>}
    </Card>
  )
}

interface PeopleProps {
  readonly clients: Summary['clients']
  readonly currency: string
}

function People({ clients, currency }: PeopleProps): ReactNode {
  const lang = useLang()
  const words = summaryWords[lang]
  return (
    <ul>
      {clients.map(({ client, touches, orders, sum }) => (
        <li key={client.id} className={css.entry}>
          <Link href={`/clients/${client.id}`}>{client.name}</Link>
          <span className={css.sum}>{money(sum, currency, lang)}</span>
          <span className={css.counts}>{`${words.talks(touches)} · ${words.orders(orders)}`}</span>
        </li>
      ))}
    </ul>
  )
}
