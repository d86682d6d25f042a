import type { Feature } from '../feature.ts'
import { regimenRecord } from './records.ts'

/** Products that clients take day after day, and when they run out. */
export const regimens: Feature = {
  records: [regimenRecord],
  later: true,
}
