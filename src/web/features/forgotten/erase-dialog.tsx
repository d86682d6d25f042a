import type { ReactNode } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { useActForGood } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { forgottenWords } from './messages.ts'

interface EraseDialogProps {
  readonly client: { readonly id: string; readonly name: string }
  readonly onClose: () => void
}

/** Asks before somebody's data are erased: there is no way back. */
export function EraseDialog({ client, onClose }: EraseDialogProps): ReactNode {
  const words = useWords(forgottenWords)
  const act = useActForGood()
  const erase = async () => {
    const given = await act('client.erase', { clients: [client.id] }, words.erased)
    if (given.ok) onClose()
  }
  const actions = (
    <>
      <Button variant="danger" onClick={erase}>
        {words.eraseForGood}
      </Button>
      <Button onClick={onClose} data-autofocus>
        {words.keep}
      </Button>
    </>
  )
  return (
    <Dialog title={words.eraseTitle(client.name)} onClose={onClose} actions={actions}>
      <p>{words.eraseText}</p>
      <p>{words.eraseStays}</p>
    </Dialog>
  )
}
