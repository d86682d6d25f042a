import type { ReactNode } from 'react'
import { regimensView } from '../../../domain/regimens/views.ts'
import { useView } from '../../local/react.tsx'
import { RegimenDialog } from './regimen-dialog.tsx'

interface ClientRegimenProps {
  readonly client: string
  readonly regimen: string
  readonly onClose: () => void
}

/** One regimen of a client, a running or an ended one. */
export function ClientRegimen({ client, regimen, onClose }: ClientRegimenProps): ReactNode {
  const row = useView(regimensView, { client, ended: true }).find(({ id }) => id === regimen)
  return row && <RegimenDialog client={client} row={row} onClose={onClose} />
}
