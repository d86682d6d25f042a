import type { Feature } from '../feature.ts'
import { clientRecord } from './records.ts'

/** The cards themselves. */
export const clients: Feature = {
  records: [clientRecord],
}
