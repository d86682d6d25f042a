import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useLang } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { Button } from '../../ui/button.tsx'
import { broadcastWords } from './messages.ts'

interface EndProps {
  /** The broadcast. */
  readonly id: string
}

/** Leaves a broadcast that was sent to some as it is: who is still in the queue does not get it. */
export function EndButton({ id }: EndProps): ReactNode {
  const words = broadcastWords[useLang()]
  const act = useAct()
  return (
    <div>
      <Button variant="quiet" onClick={() => act('broadcast.end', { id }, words.endDone)}>
        {words.end}
      </Button>
    </div>
  )
}

/** Deletes a broadcast that nobody has got. */
export function RemoveButton({ id }: EndProps): ReactNode {
  const words = broadcastWords[useLang()]
  const act = useAct()
  const [, go] = useLocation()
  const remove = async () => {
    const given = await act('broadcast.delete', { id }, words.removed)
    if (given.ok) go('/broadcasts')
  }
  return (
    <div>
      <Button variant="quiet" icon="trash" onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
