import type { Feature } from '../feature.ts'
import { meetingReasons } from './reasons.ts'
import { meetingRecord } from './records.ts'

/** Appointments. */
export const meetings: Feature = {
  records: [meetingRecord],
  reasons: meetingReasons,
}
