import type { ReactNode } from 'react'
import { useLang } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyCard } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { doorWords } from './door-messages.ts'
import css from './ticket.module.css'
import { Ticket } from './ticket.tsx'
import type { GroupPageData } from './types.ts'

interface TicketsPageProps {
  readonly group: GroupPageData
  /** One ticket; all of the group when unsaid. */
  readonly enrolment: string | undefined
}

/** Tickets of those who have paid ahead: to be printed and cut, or sent one by one. */
export function TicketsPage({ group, enrolment }: TicketsPageProps): ReactNode {
  const words = doorWords[useLang()]
  const all = group.members.filter(({ ticket }) => ticket !== null)
  const shown = enrolment === undefined ? all : all.filter(({ id }) => id === enrolment)
  const [first] = shown
  const title = enrolment && first ? words.ticketOf(first.client.name) : words.tickets(group.title)
  return (
    <Page
      title={title}
      back={{ href: `/groups/${group.id}`, label: words.back }}
      tools={
        first && (
          <Button variant="quiet" icon="print" onClick={() => window.print()}>
            {words.print}
          </Button>
        )
      }
    >
      {first ? (
        <ul className={css.tickets}>
          {shown.map((member) => (
            <Ticket key={member.id} group={group} member={member} />
          ))}
        </ul>
      ) : (
        <EmptyCard title={words.ticket}>{words.noTickets}</EmptyCard>
      )}
    </Page>
  )
}
