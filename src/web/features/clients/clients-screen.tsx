import type { ReactNode } from 'react'
import { useParams } from 'wouter'
import { clientRecord } from '../../../domain/clients/records.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useBook } from '../../local/react.tsx'
import { StartScreen } from '../../shell/start-screen.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Split } from '../../ui/split.tsx'
import { useWide } from '../../ui/use-media.ts'
import { ClientCard } from './client-card.tsx'
import css from './clients-screen.module.css'
import { ClientIndex } from './index/client-index.tsx'
import { clientsWords } from './messages.ts'

/** «Картотека»: the index of cards, and the card that is open. */
export function ClientsScreen(): ReactNode {
  const { id } = useParams<{ id?: string }>()
  const wide = useWide()
  const { book } = useBook()
  if (book.count(clientRecord) === 0 && !id) return <StartScreen />
  if (!wide) return id ? <Opened id={id} /> : <ClientIndex open={undefined} />
  return (
    <Split
      showing={id ? 'detail' : 'list'}
      list={<ClientIndex open={id} />}
      detail={id ? <Opened id={id} /> : <Choose />}
    />
  )
}

function Opened({ id }: { readonly id: string }): ReactNode {
  const words = useWords(clientsWords)
  const { book } = useBook()
  const card = book.get(clientRecord, id)
  if (card && !card.erasedOn) return <ClientCard key={id} id={id} />
  return (
    <div className={css.middle}>
      <EmptyState
        title={card ? words.erased : words.noCard}
        actions={<ButtonLink href="/clients">{words.toList}</ButtonLink>}
      >
        {card ? words.erasedText : words.noCardText}
      </EmptyState>
    </div>
  )
}

function Choose(): ReactNode {
  const words = useWords(clientsWords)
  return (
    <div className={css.middle}>
      <p className={css.choose}>{words.choose}</p>
    </div>
  )
}
