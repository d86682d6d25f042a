import { type ReactNode, useState } from 'react'
import { givingDay } from '../../../domain/catalogues/periods.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useToday } from '../../local/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ClientPicker } from '../quick-add/client-picker.tsx'
import { useActFor, type Whose } from '../quick-add/whose.ts'
import { catalogueWords } from './messages.ts'
import type { Ledger } from './types.ts'

interface GiveDialogProps {
  readonly ledger: Ledger
  readonly onClose: () => void
}

/** A catalogue given in a shop, in the street, on the bus: whoever has no card gets one from the name alone. */
export function GiveDialog({ ledger, onClose }: GiveDialogProps): ReactNode {
  const words = useWords(catalogueWords)
  const today = useToday()
  const actFor = useActFor()
  const [whose, setWhose] = useState<Whose>()
  const [tried, setTried] = useState(false)
  const give = async () => {
    setTried(true)
    if (!whose) return
    const args = { period: ledger.id, on: givingDay(ledger, today) }
    const given = await actFor(whose, 'handout.give', args, words.givenDone(whose.name))
    if (given.ok) onClose()
  }
  const actions = (
    <Button variant="primary" onClick={give}>
      {words.write}
    </Button>
  )
  return (
    <Dialog title={words.giveTitle} onClose={onClose} actions={actions}>
      <p>{words.giveHint}</p>
      <ClientPicker
        value={whose}
        onChange={setWhose}
        error={tried && !whose ? words.giveWhom : undefined}
      />
    </Dialog>
  )
}
