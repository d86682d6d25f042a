import type { ReactNode } from 'react'
import { partnerView } from '../../../domain/partners/views.ts'
import { useView } from '../../local/react.tsx'
import { PartnerDialog } from './partner-dialog.tsx'
import { TrainingDialog } from './training-dialog.tsx'

interface ClientPartnerProps {
  readonly client: string
  /** The training to open; the partner otherwise. */
  readonly training?: string
  readonly onClose: () => void
}

/** What a fact of the timeline opens: a training, or what is known of the partner. */
export function ClientPartner({ client, training, onClose }: ClientPartnerProps): ReactNode {
  const partner = useView(partnerView, { client })
  if (!partner) return null
  if (training === undefined) {
    return <PartnerDialog client={partner.client} partner={partner} onClose={onClose} />
  }
  const row = partner.log.find(({ id }) => id === training)
  return row && <TrainingDialog client={partner.client} training={row} onClose={onClose} />
}
