import type { Feature } from '../feature.ts'
import { taskReasons } from './reasons.ts'
import { taskRecord } from './records.ts'

/** Promises, things to do, and checks after a "not now". */
export const tasks: Feature = {
  records: [taskRecord],
  reasons: taskReasons,
}
