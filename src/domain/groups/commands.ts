import { markAttendance, markRestAway } from './attendance-commands.ts'
import { cancelEnrolment, confirmEnrolment, enrol, tellEnrolled } from './enrolment-commands.ts'
import { cancelGroup, deleteGroup, editGroup, openGroup } from './group-commands.ts'
import { deletePayment, recordPayment } from './payment-commands.ts'
import { addSessions, editSession, removeSession } from './session-commands.ts'

export const groupCommands = [
  openGroup,
  editGroup,
  cancelGroup,
  deleteGroup,
  addSessions,
  editSession,
  removeSession,
  enrol,
  cancelEnrolment,
  confirmEnrolment,
  tellEnrolled,
  recordPayment,
  deletePayment,
  markAttendance,
  markRestAway,
]
