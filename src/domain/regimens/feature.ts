import type { Feature } from '../feature.ts'
import { deleteRegimen, editRegimen, endRegimen, startRegimen } from './commands.ts'
import { regimenReasons } from './reasons.ts'
import { regimenRecord } from './records.ts'

/** Products that clients take day after day, and when they run out. */
export const regimens: Feature = {
  records: [regimenRecord],
  commands: [startRegimen, editRegimen, endRegimen, deleteRegimen],
  reasons: regimenReasons,
}
