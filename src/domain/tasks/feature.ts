import type { Feature } from '../feature.ts'
import { addTask, deleteTask, editTask, finishTask } from './commands.ts'
import { taskReasons } from './reasons.ts'
import { taskRecord } from './records.ts'

/** Promises, things to do, and checks after a "not now". */
export const tasks: Feature = {
  records: [taskRecord],
  commands: [addTask, finishTask, editTask, deleteTask],
  reasons: taskReasons,
}
