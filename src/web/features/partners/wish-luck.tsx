import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { FarewellDialog } from './farewell-dialog.tsx'
import { partnerWords } from './messages.ts'

interface WishLuckProps {
  readonly partner: {
    readonly id: string
    readonly client: { readonly id: string; readonly name: string }
  }
  readonly onClose: () => void
}

/** Good wishes from the card: a tap sends them and ticks them off. */
export function WishLuck({ partner, onClose }: WishLuckProps): ReactNode {
  const words = useWords(partnerWords)
  const act = useAct()
  const { id, client } = partner
  const wished = () => {
    act('partner.wish-luck', { id }, words.wishedToast(client.name))
    onClose()
  }
  return <FarewellDialog client={client.id} onWished={wished} onClose={onClose} />
}
