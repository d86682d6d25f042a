import { memo, type ReactNode, useState } from 'react'
import type { Book } from '../../../book/book.ts'
import { searchView } from '../../../domain/search/views.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Hidden } from '../../ui/hidden.tsx'
import { CardRow } from './card-row.tsx'
import { OrderRow, TalkRow } from './fact-rows.tsx'
import { Group } from './group.tsx'
import { searchWords } from './messages.ts'

interface ResultsProps {
  readonly query: string
  readonly book: Book
  /** The book changes in place: another version may answer otherwise. */
  readonly version: number
}

const step = 20

/** What was found, in groups: clients, what was said, what was bought. */
export const Results = memo(function Results({ query, book }: ResultsProps): ReactNode {
  const lang = useLang()
  const words = useWords(searchWords)
  const day = useToday()
  const [limit, setLimit] = useState(step)
  const [letGo, setLetGo] = useState(false)
  if (query === '') return <EmptyState title={words.start}>{words.startText}</EmptyState>
  const found = searchView.look(book, { query, limit, letGo }, { day, lang })
  const { clients, talks, orders, more } = found
  const total = clients.length + talks.length + orders.length
  const next = (wanted: boolean) =>
    wanted && <Button onClick={() => setLimit(limit + 2 * step)}>{words.more}</Button>
  return (
    <>
      <Group title={words.clients} found={clients} next={next(more.clients)}>
        {(client) => <CardRow key={client.id} {...client} />}
      </Group>
      <Group title={words.talks} found={talks} next={next(more.talks)}>
        {(talk) => <TalkRow key={talk.id} {...talk} />}
      </Group>
      <Group title={words.orders} found={orders} next={next(more.orders)}>
        {(order) => <OrderRow key={order.id} {...order} />}
      </Group>
      <div role="status">
        <Hidden>{words.found(clients.length, talks.length, orders.length)}</Hidden>
        {total === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      </div>
      {found.letGo > 0 && !letGo && (
        <Button variant="quiet" icon="letGo" onClick={() => setLetGo(true)}>
          {words.amongLetGo(found.letGo)}
        </Button>
      )}
    </>
  )
})
