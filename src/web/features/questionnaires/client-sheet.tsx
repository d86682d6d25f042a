import type { ReactNode } from 'react'
import { filledView } from '../../../domain/questionnaires/filled-view.ts'
import { useView } from '../../local/react.tsx'
import { SheetDialog } from './sheet-dialog.tsx'

interface ClientSheetProps {
  readonly client: string
  readonly form: string
  /** The time whose answers are open. */
  readonly filled: string
  readonly onClose: () => void
}

/** What was filled of a form with a client, at the answers of one day. */
export function ClientSheet({ client, form, filled, onClose }: ClientSheetProps): ReactNode {
  const sheet = useView(filledView, { client }).find((one) => one.form === form)
  return sheet && <SheetDialog sheet={sheet} time={filled} onClose={onClose} />
}
