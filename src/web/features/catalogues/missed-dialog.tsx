import type { ReactNode } from 'react'
import { missedWhys } from '../../../domain/catalogues/records.ts'
import { gendered } from '../../i18n/gendered.ts'
import { useWords } from '../../i18n/lang.tsx'
import { useAct } from '../../shell/act.ts'
import { useSettings } from '../../shell/use-settings.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { catalogueWords } from './messages.ts'
import type { LedgerRow } from './types.ts'

interface MissedDialogProps {
  readonly row: LedgerRow
  readonly onClose: () => void
}

/** Why the second meeting did not happen: one tap. */
export function MissedDialog({ row, onClose }: MissedDialogProps): ReactNode {
  const words = useWords(catalogueWords)
  const { ownerGender } = useSettings()
  const act = useAct()
  const mark = async (why: (typeof missedWhys)[number]) => {
    const args = { id: row.id, outcome: 'not-met', why }
    const given = await act('handout.mark', args, words.missedDone(row.client.name))
    if (given.ok) onClose()
  }
  return (
    <Dialog title={words.missedTitle} onClose={onClose}>
      <p>{`${row.client.name}: ${words.missedSub}`}</p>
      <Rows>
        {missedWhys.map((why) => (
          <Row
            key={why}
            title={gendered(ownerGender, words.missedOptions[why])}
            onClick={() => mark(why)}
          />
        ))}
      </Rows>
    </Dialog>
  )
}
