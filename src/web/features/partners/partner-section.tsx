import { type ReactNode, useState } from 'react'
import { partnerView, type TrainingRow } from '../../../domain/partners/views.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useShown } from '../../shell/use-shown.ts'
import { Button } from '../../ui/button.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Tools } from '../../ui/tools.tsx'
import { Section } from '../clients/card/section.tsx'
import type { CardPart } from '../clients/card/types.ts'
import { AboutPartner } from './about-partner.tsx'
import { partnerWords } from './messages.ts'
import { PartnerActions, type PartnerWindow } from './partner-actions.tsx'
import { TrainingLog } from './training-log.tsx'

const PartnerDialog = onDemand(async () => (await import('./partner-dialog.tsx')).PartnerDialog)
const TrainingDialog = onDemand(async () => (await import('./training-dialog.tsx')).TrainingDialog)
const RestDialog = onDemand(async () => (await import('./rest-dialog.tsx')).RestDialog)
const LeaveDialog = onDemand(async () => (await import('./leave-dialog.tsx')).LeaveDialog)
const WishLuck = onDemand(async () => (await import('./wish-luck.tsx')).WishLuck)

/** A client as a partner: how it goes, what was put in, what to do; on any other card a quiet button. */
export function PartnerSection({ card }: CardPart): ReactNode {
  const words = useWords(partnerWords)
  const partner = useView(partnerView, { client: card.id })
  const [open, setOpen] = useState<PartnerWindow | TrainingRow>()
  const isShown = useShown()
  const close = () => setOpen(undefined)
  if (!partner) {
    if (!isShown('partners')) return null
    return (
      <Tools>
        <Button variant="quiet" icon="plus" onClick={() => setOpen('become')}>
          {gendered(card.gender, words.become)}
        </Button>
        {open && <PartnerDialog client={card} onClose={close} />}
      </Tools>
    )
  }
  return (
    <Section title={words.section}>
      <AboutPartner partner={partner} />
      <PartnerActions partner={partner} onOpen={setOpen} />
      <TrainingLog log={partner.log} onOpen={setOpen} />
      {(open === 'train' || typeof open === 'object') && (
        <TrainingDialog
          client={partner.client}
          training={typeof open === 'object' ? open : undefined}
          onClose={close}
        />
      )}
      {open === 'edit' && <PartnerDialog client={card} partner={partner} onClose={close} />}
      {open === 'rest' && <RestDialog partner={partner} onClose={close} />}
      {open === 'leave' && (
        <LeaveDialog partner={partner} onLeft={() => setOpen('wish')} onClose={close} />
      )}
      {open === 'wish' && <WishLuck partner={partner} onClose={close} />}
    </Section>
  )
}
