import { birthdayReasons } from '../birthdays/reasons.ts'
import { folderReasons } from '../folders/reasons.ts'
import { meetingReasons } from '../meetings/reasons.ts'
import type { ReasonSource } from '../reason.ts'
import { taskReasons } from '../tasks/reasons.ts'

/** Every feature that gives reasons for the day's list. */
export const sources: readonly ReasonSource[] = [
  meetingReasons,
  taskReasons,
  birthdayReasons,
  folderReasons,
]
