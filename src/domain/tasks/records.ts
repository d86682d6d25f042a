import * as z from 'zod/mini'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line } from '../schemas.ts'

/** A client's promise, the user's own task, or a check after a "not now". */
export const taskKinds = ['promise', 'task', 'check'] as const

const taskSchema = z.looseObject({
  client: z.optional(id),
  kind: z.enum(taskKinds),
  text: z.optional(line(1000)),
  due: day,
  madeOn: day,
  doneOn: z.optional(day),
  /** The first call to a stranger who left a phone: `cold-contacts` has the words of its reason. */
  coldContact: z.optional(id),
})

export type TaskData = z.infer<typeof taskSchema>
export type Task = Stored<TaskData>

export const taskRecord = defineRecord<TaskData>('task', taskSchema, {
  owner: 'client',
  happened: 'madeOn',
  marks: ['doneOn'],
})
