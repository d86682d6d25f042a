import type { Feature } from '../feature.ts'
import {
  arrangeMeeting,
  closeMeeting,
  confirmMeeting,
  deleteMeeting,
  editMeeting,
} from './commands.ts'
import { meetingReasons } from './reasons.ts'
import { meetingRecord } from './records.ts'

/** Appointments. */
export const meetings: Feature = {
  records: [meetingRecord],
  commands: [arrangeMeeting, confirmMeeting, closeMeeting, editMeeting, deleteMeeting],
  reasons: meetingReasons,
}
