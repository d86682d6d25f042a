import type { ReactNode } from 'react'
import type { PartnerRow } from '../../../domain/partners/row.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DayPicker } from '../today/outcomes/day-picker.tsx'
import { partnerWords } from './messages.ts'

interface RestDialogProps {
  readonly partner: PartnerRow
  readonly onClose: () => void
}

/** Until when a partner pauses, or without a day. */
export function RestDialog({ partner, onClose }: RestDialogProps): ReactNode {
  const words = useWords(partnerWords)
  const act = useAct()
  const { id, client } = partner
  const rest = async (until?: string) => {
    const args = { id, ...(until && { until }) }
    const given = await act('partner.rest', args, words.rested(client.name))
    if (given.ok) onClose()
  }
  return (
    <Dialog title={words.restTitle} onClose={onClose}>
      <p>{words.restHint}</p>
      <DayPicker onPick={rest} onNone={() => rest()} />
    </Dialog>
  )
}
