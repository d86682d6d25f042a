import type { ReactNode } from 'react'
import { periodsView } from '../../../domain/catalogues/views.ts'
import { useView } from '../../local/react.tsx'
import { PeriodDialog } from './period-dialog.tsx'

/** Opens the next period by the rhythm of those before. */
export function NewPeriod({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { next } = useView(periodsView, {})
  return <PeriodDialog proposed={next} onClose={onClose} />
}
