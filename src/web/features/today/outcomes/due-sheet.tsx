import { type ReactNode, useState } from 'react'
import { gendered } from '../../../i18n/gendered.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Chip, Chips } from '../../../ui/chip.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { DayPicker } from './day-picker.tsx'
import { outcomeWords } from './messages.ts'
import type { Told } from './spoken.ts'

interface DueSheetProps {
  readonly outcome: 'promised' | 'stall'
  readonly gender: 'f' | 'm' | null
  readonly onTold: (told: Told, note?: string) => void
  readonly onClose: () => void
}

/** What was promised, or said instead of yes and no, and the day to come back to it. */
export function DueSheet({ outcome, gender, onTold, onClose }: DueSheetProps): ReactNode {
  const words = useWords(outcomeWords)
  const [note, setNote] = useState('')
  const stall = outcome === 'stall'
  return (
    <Dialog
      title={stall ? words.stallTitle : gendered(gender, words.promiseTitle)}
      onClose={onClose}
    >
      <TextField
        label={stall ? words.stallWords : words.promiseWords}
        value={note}
        onChange={setNote}
        maxLength={1000}
      />
      {stall && (
        <Chips label={words.stallWords}>
          {words.stalls.map((said) => (
            <Chip
              key={said}
              tone={said === note ? 'picked' : 'plain'}
              onClick={() => setNote(said)}
            >
              {said}
            </Chip>
          ))}
        </Chips>
      )}
      <DayPicker
        onPick={(due) => onTold({ outcome, due }, note)}
        {...(stall && { onNone: () => onTold({ outcome }, note) })}
      />
    </Dialog>
  )
}
