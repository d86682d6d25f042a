import type { Feature } from '../feature.ts'
import { cadenceRecord, pursuitRecord } from './records.ts'

/** Three calls and a letter, and cadences of one's own. */
export const pursuits: Feature = {
  records: [cadenceRecord, pursuitRecord],
  later: true,
}
