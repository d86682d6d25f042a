import { type ReactNode, useState } from 'react'
import { useWords } from '../../i18n/lang.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { ClientPicker } from '../quick-add/client-picker.tsx'
import { useActFor, type Whose } from '../quick-add/whose.ts'
import { formWords } from './form-messages.ts'
import { hasFreeSeat } from './free-seat.ts'
import type { GroupPageData } from './types.ts'

interface EnrolDialogProps {
  readonly group: GroupPageData
  readonly onClose: () => void
}

/** Enrols somebody: whoever has no card yet gets one on the way; where there is no seat, onto the waiting list. */
export function EnrolDialog({ group, onClose }: EnrolDialogProps): ReactNode {
  const words = useWords(formWords)
  const actFor = useActFor()
  const [whose, setWhose] = useState<Whose>()
  const [tried, setTried] = useState(false)
  const isFree = hasFreeSeat(group)
  const isIn = group.members.some(
    ({ client, standing }) => client.id === whose?.id && standing !== 'cancelled',
  )
  const enrol = async () => {
    setTried(true)
    if (!whose || isIn) return
    const args = { group: group.id, told: isFree ? 'seat' : 'waiting' }
    const said = isFree ? words.enrolledDone : words.waitingDone
    const given = await actFor(whose, 'enrolment.add', args, said(whose.name))
    if (given.ok) onClose()
  }
  const actions = (
    <Button variant="primary" onClick={enrol}>
      {isFree ? words.enrol : words.enrolWaiting}
    </Button>
  )
  return (
    <Dialog title={words.enrolTitle} onClose={onClose} actions={actions}>
      {isFree ? <p>{words.enrolHint}</p> : <Note>{words.enrolFull}</Note>}
      <ClientPicker
        value={whose}
        onChange={setWhose}
        error={tried && !whose ? words.enrolWhom : undefined}
      />
      {whose && isIn && (
        <Note tone="warn" live>
          {words.already(whose.name)}
        </Note>
      )}
    </Dialog>
  )
}
