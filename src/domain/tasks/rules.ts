import type { Facts } from '../../book/facts.ts'
import type { Day } from '../../words/days.ts'
import { type Task, taskRecord } from './records.ts'

/** What is promised by or to a client, or to be done for them, and not done yet; soonest first. */
export function openTasks(facts: Facts, client: string): Task[] {
  const tasks = facts.where(taskRecord, 'client', client)
  if (tasks.length === 0) return []
  return tasks.filter((task) => !task.doneOn).sort((a, b) => (a.due + a.id < b.due + b.id ? -1 : 1))
}

/** A promise or a check is settled by a talk, a first call by any; the user's own task only by doing it. */
export function settledByTalk(task: Task, day: Day): boolean {
  if (task.doneOn) return false
  return task.coldContact !== undefined || (task.kind !== 'task' && task.due <= day)
}
