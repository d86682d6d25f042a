import type { Feature } from '../feature.ts'
import { addClient, deleteClient, editClient, reopenClient } from './commands.ts'
import { clientRecord } from './records.ts'

/** The cards themselves. */
export const clients: Feature = {
  records: [clientRecord],
  commands: [addClient, editClient, deleteClient, reopenClient],
}
