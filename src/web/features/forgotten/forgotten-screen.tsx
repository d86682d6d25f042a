import type { ReactNode } from 'react'
import { erasedCards } from '../../../domain/erasure/marks.ts'
import { forgottenView } from '../../../domain/forgotten/views.ts'
import { longDay } from '../../../words/dates.ts'
import { useLang, useWords } from '../../i18n/lang.tsx'
import { useBook, useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { forgottenWords } from './messages.ts'
import { ReopenButton } from './reopen-button.tsx'

/** Whoever is left in peace, since when, why and until when they are known; taken back in one tap. */
export function ForgottenScreen(): ReactNode {
  const words = useWords(forgottenWords)
  const lang = useLang()
  const rows = useView(forgottenView, {})
  const dueText = (day: string | null) => day && words.due(longDay(day, lang))
  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard
          title={words.empty}
          actions={<ButtonLink href="/clients">{words.toClients}</ButtonLink>}
        >
          {words.emptyText}
        </EmptyCard>
        <ErasedNote />
      </Page>
    )
  }
  return (
    <Page title={words.title} sub={words.sub}>
      <Card flush>
        <ul>
          {rows.map(({ client, said, eraseOn }) => (
            <PersonLine
              key={client.id}
              client={client}
              sub={[said, dueText(eraseOn)].filter(Boolean).join(', ')}
            >
              <ReopenButton client={client} />
            </PersonLine>
          ))}
        </ul>
      </Card>
      <ErasedNote />
    </Page>
  )
}

/** How many were here before their data were erased. */
function ErasedNote(): ReactNode {
  const words = useWords(forgottenWords)
  const { length } = erasedCards(useBook().book)
  return length > 0 ? <Note>{words.gone(length)}</Note> : null
}
