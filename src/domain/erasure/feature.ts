import type { Feature } from '../feature.ts'
import { bookKeyRecord, erasureRecord, imprintRecord } from './records.ts'

/** What stays of those whose data are erased. */
export const erasure: Feature = {
  records: [erasureRecord, bookKeyRecord, imprintRecord],
}
