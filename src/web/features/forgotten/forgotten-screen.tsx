import type { ReactNode } from 'react'
import { forgottenView } from '../../../domain/forgotten/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonLine } from '../../ui/person-line.tsx'
import { forgottenWords } from './messages.ts'
import { ReopenButton } from './reopen-button.tsx'

/** Whoever is left in peace, since when and why; taken back in one tap. */
export function ForgottenScreen(): ReactNode {
  const words = useWords(forgottenWords)
  const rows = useView(forgottenView, {})
  if (rows.length === 0) {
    return (
      <Page title={words.title}>
        <EmptyCard
          title={words.empty}
          actions={<ButtonLink href="/clients">{words.toClients}</ButtonLink>}
        >
          {words.emptyText}
        </EmptyCard>
      </Page>
    )
  }
  return (
    <Page title={words.title} sub={words.sub}>
      <Card flush>
        <ul>
          {rows.map(({ client, said }) => (
            <PersonLine key={client.id} client={client} sub={said}>
              <ReopenButton client={client} />
            </PersonLine>
          ))}
        </ul>
      </Card>
    </Page>
  )
}
