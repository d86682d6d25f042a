import { type ReactNode, useState } from 'react'
import { gendered } from '../../../i18n/gendered.ts'
import { useWords } from '../../../i18n/lang.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { DayPicker } from './day-picker.tsx'
import { sheetWords } from './sheet-words.ts'
import type { Told } from './spoken.ts'

interface DueSheetProps {
  readonly gender: 'f' | 'm' | null
  readonly onTold: (told: Told, note?: string) => void
  readonly onClose: () => void
}

/** What was promised, and the day to come back to it. */
export function DueSheet({ gender, onTold, onClose }: DueSheetProps): ReactNode {
  const words = useWords(sheetWords)
  const [note, setNote] = useState('')
  return (
    <Dialog title={gendered(gender, words.promiseTitle)} onClose={onClose}>
      <TextField label={words.promiseWords} value={note} onChange={setNote} maxLength={1000} />
      <DayPicker onPick={(due) => onTold({ outcome: 'promised', due }, note)} />
    </Dialog>
  )
}
