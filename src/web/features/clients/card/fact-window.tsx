import type { ReactNode } from 'react'
import type { Fact } from '../../../../domain/timeline/timeline.ts'
import { onDemand } from '../../../ui/on-demand.tsx'
import type { Speaker } from '../../today/outcomes/spoken.ts'

const FactSheet = onDemand(async () => (await import('../edit/fact-sheet.tsx')).FactSheet)
const ClientSheet = onDemand(
  async () => (await import('../../questionnaires/client-sheet.tsx')).ClientSheet,
)
const MemberDialog = onDemand(
  async () => (await import('../../groups/member-dialog.tsx')).MemberDialog,
)
const ClientRegimen = onDemand(
  async () => (await import('../../regimens/client-regimen.tsx')).ClientRegimen,
)

const PursuitWindow = onDemand(
  async () => (await import('../../pursuits/pursuit-window.tsx')).PursuitWindow,
)
const ContactDialog = onDemand(
  async () => (await import('../../cold-contacts/contact-dialog.tsx')).ContactDialog,
)

const ClientPartner = onDemand(
  async () => (await import('../../partners/client-partner.tsx')).ClientPartner,
)

interface FactWindowProps {
  readonly fact: Fact
  readonly client: string
  readonly speaker: Speaker
  readonly onClose: () => void
}

/** What a fact of the timeline opens: a form its answers, a regimen and a group their windows, anything else where it is corrected. */
export function FactWindow({ fact, client, speaker, onClose }: FactWindowProps): ReactNode {
  switch (fact.type) {
    case 'filled':
      return <ClientSheet client={client} form={fact.form} filled={fact.id} onClose={onClose} />
    case 'enrolment':
    case 'payment':
      return <MemberDialog group={fact.group} client={client} onClose={onClose} />
    case 'regimen':
    case 'regimen-end':
      return <ClientRegimen client={client} regimen={fact.id} onClose={onClose} />
    case 'pursuit':
      return <PursuitWindow client={client} pursuit={fact.id} onClose={onClose} />
    case 'cold-contact':
      return <ContactDialog contact={fact} onClose={onClose} />
    case 'partner':
    case 'partner-left':
      return <ClientPartner client={client} onClose={onClose} />
    case 'training':
      return <ClientPartner client={client} training={fact.id} onClose={onClose} />
    default:
      return <FactSheet fact={fact} speaker={speaker} onClose={onClose} />
  }
}
