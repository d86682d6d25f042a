import type { Feature } from '../feature.ts'
import { snoozeRecord } from './records.ts'

/** Clients put off until a day. */
export const today: Feature = {
  records: [snoozeRecord],
}
