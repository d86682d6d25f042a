import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { broadcastsView, broadcastView } from '../../../domain/broadcasts/views.ts'
import { spokenDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday, useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { BroadcastPage } from './broadcast-page.tsx'
import { Compose } from './compose.tsx'
import { broadcastWords } from './messages.ts'

/** Every broadcast, one of them, or a new one: by the address. */
export function BroadcastsScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>()
  if (id === 'new') return <Compose />
  return id === undefined ? <List /> : <Opened id={id} />
}

function Opened({ id }: { readonly id: string }): ReactNode {
  const broadcast = useView(broadcastView, { id })
  return broadcast ? <BroadcastPage broadcast={broadcast} /> : <List />
}

function List(): ReactNode {
  const lang = useLang()
  const words = useWords(broadcastWords)
  const today = useToday()
  const broadcasts = useView(broadcastsView, {})
  const make = (
    <ButtonLink variant="primary" icon="plus" href="/broadcasts/new">
      {words.make}
    </ButtonLink>
  )
  return (
    <Page title={words.title} sub={words.sub}>
      {broadcasts.length > 0 && <div>{make}</div>}
      <Card flush={broadcasts.length > 0}>
        {broadcasts.length === 0 ? (
          <EmptyState title={words.none} actions={make}>
            {words.noneText}
          </EmptyState>
        ) : (
          <Rows>
            {broadcasts.map(({ id, title, on, sent, waiting, skipped, orders }) => (
              <Row
                key={id}
                title={title}
                sub={`${spokenDay(on, today, lang)} · ${words.line(sent, sent + waiting + skipped, orders)}`}
                href={`/broadcasts/${id}`}
              />
            ))}
          </Rows>
        )}
      </Card>
      <Card flush>
        <Rows>
          <Row
            icon="mail"
            title={words.newsletters}
            sub={words.newslettersText}
            href="/newsletters"
          />
        </Rows>
      </Card>
    </Page>
  )
}
