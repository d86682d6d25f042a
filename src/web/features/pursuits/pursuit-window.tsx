import type { ReactNode } from 'react'
import { pursuitsView } from '../../../domain/pursuits/views.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useView } from '../../local/react.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { pursuitWords } from './messages.ts'
import { Stepper } from './stepper.tsx'

interface PursuitWindowProps {
  readonly client: string
  readonly pursuit: string
  readonly onClose: () => void
}

/** One pursuit with its steps; it can be ended by hand, or deleted. */
export function PursuitWindow({ client, pursuit, onClose }: PursuitWindowProps): ReactNode {
  const words = useWords(pursuitWords)
  const act = useAct()
  const row = useView(pursuitsView, { client }).find(({ id }) => id === pursuit)
  if (!row) return null
  const stop = () => {
    act('pursuit.stop', { id: pursuit }, words.stopped)
    onClose()
  }
  const remove = () => {
    act('pursuit.delete', { id: pursuit }, words.removed)
    onClose()
  }
  const actions = (
    <>
      {row.state === 'open' && <Button onClick={stop}>{words.stop}</Button>}
      <Button variant="danger" icon="trash" onClick={remove}>
        {words.remove}
      </Button>
    </>
  )
  return (
    <Dialog title={row.cadence} onClose={onClose} actions={actions}>
      <Stepper row={row} />
    </Dialog>
  )
}
