import { type ReactNode, useState } from 'react'
import { classicStalls, dayAfterStall, stallWords } from '../../../../domain/stalls/kinds.ts'
import { stallKindsView } from '../../../../domain/stalls/views.ts'
import { useLang, useWords } from '../../../i18n/lang.tsx'
import { useToday, useView } from '../../../local/react.tsx'
import { Chip, Chips } from '../../../ui/chip.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { DayPicker } from './day-picker.tsx'
import { sheetWords } from './sheet-words.ts'
import type { Told } from './spoken.ts'

interface StallSheetProps {
  readonly onTold: (told: Told) => void
  readonly onClose: () => void
}

/** What was said instead of a yes or a no, one tap; then the day to come back, the one that was named first. */
export function StallSheet({ onTold, onClose }: StallSheetProps): ReactNode {
  const words = useWords(sheetWords)
  const lang = useLang()
  const today = useToday()
  const own = useView(stallKindsView, {})
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState('')
  const stall = typed.trim() || said
  const tell = (due?: string) =>
    onTold({ outcome: 'stall', ...(stall && { stall }), ...(due && { due }) })
  const pick = (kind: string) => {
    setTyped('')
    setSaid(kind === said ? '' : kind)
  }
  const first = dayAfterStall(stall, today)
  return (
    <Dialog title={words.stallTitle} onClose={onClose}>
      <Chips label={words.stallKinds}>
        {[...classicStalls, ...own].map((kind) => (
          <Chip
            key={kind}
            tone={kind === stall ? 'picked' : 'plain'}
            aria-pressed={kind === stall}
            onClick={() => pick(kind)}
          >
            {stallWords(kind, lang)}
          </Chip>
        ))}
      </Chips>
      <TextField label={words.stallOwn} value={typed} onChange={setTyped} maxLength={60} />
      <DayPicker
        title={stall === 'holiday' ? words.stallUntil : words.stallWhen}
        first={first}
        onPick={tell}
        onNone={() => tell()}
      />
    </Dialog>
  )
}
