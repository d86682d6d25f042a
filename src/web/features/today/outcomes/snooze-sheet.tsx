import type { ReactNode } from 'react'
import { useWords } from '../../../i18n/lang.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DayPicker } from './day-picker.tsx'
import { sheetWords } from './sheet-words.ts'

interface SnoozeSheetProps {
  readonly onPick: (until: string) => void
  readonly onClose: () => void
}

export function SnoozeSheet({ onPick, onClose }: SnoozeSheetProps): ReactNode {
  const words = useWords(sheetWords)
  return (
    <Dialog title={words.snoozeTitle} onClose={onClose}>
      <DayPicker onPick={onPick} />
    </Dialog>
  )
}
