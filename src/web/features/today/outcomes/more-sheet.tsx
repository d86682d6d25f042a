import type { ReactNode } from 'react'
import { gendered } from '../../../i18n/gendered.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { useSettings } from '../../../shell/use-settings.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Row, Rows } from '../../../ui/rows.tsx'
import { outcomeWords } from './messages.ts'
import { sheetWords } from './sheet-words.ts'
import type { Told } from './spoken.ts'
import type { Ask } from './taps.ts'

interface MoreSheetProps {
  readonly onTold: (told: Told) => void
  readonly onAsk: (ask: Ask) => void
  readonly onClose: () => void
}

/** The rarer outcomes. */
export function MoreSheet({ onTold, onAsk, onClose }: MoreSheetProps): ReactNode {
  const words = useWords(sheetWords)
  const said = useWords(outcomeWords)
  const { ownerGender } = useSettings()
  const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
  return (
    <Dialog title={words.moreTitle} onClose={onClose}>
      <Rows>
        <Row
          icon="message"
          title={capital(said.talked)}
          sub={words.moreTalkedSub}
          onClick={() => onTold({ outcome: 'talked' })}
        />
        <Row
          icon="gift"
          title={capital(gendered(ownerGender, said.greeted))}
          onClick={() => onTold({ outcome: 'greeted' })}
        />
        <Row
          icon="clock"
          title={words.moreStall}
          sub={words.moreStallSub}
          onClick={() => onAsk('stall')}
        />
        <Row
          icon="today"
          title={words.moreSnooze}
          sub={words.moreSnoozeSub}
          onClick={() => onAsk('snooze')}
        />
        <Row
          icon="letGo"
          title={words.moreLetGo}
          sub={words.moreLetGoSub}
          onClick={() => onTold({ outcome: 'let-go' })}
        />
      </Rows>
    </Dialog>
  )
}
