import type { Feature } from '../feature.ts'
import { touchRecord } from './records.ts'

/** Talks, messages, visits and letters, and what each ended with. */
export const touches: Feature = {
  records: [touchRecord],
}
