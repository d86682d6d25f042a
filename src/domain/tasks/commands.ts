import * as z from 'zod/mini'
import { create, edit, remove } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id, line } from '../schemas.ts'
import { taskKinds, taskRecord } from './records.ts'

/** Writes down something to do or to remember on a day. Refuses `client.unknown`. */
export const addTask = defineCommand({
  name: 'task.add',
  title: { ru: 'Записать дело', en: 'Add a task' },
  args: z.object({
    id: z.optional(id),
    client: z.optional(id),
    kind: z._default(z.enum(taskKinds), 'task'),
    text: z.optional(line(1000)),
    due: day,
  }),
  role: 'member',
  http: { method: 'POST', path: '/tasks' },
  run(facts, { id: given, ...task }, ctx) {
    if (task.client && !facts.get(clientRecord, task.client)) {
      return refuse('client.unknown', { id: task.client })
    }
    return ok([create(taskRecord, given ?? ctx.newId('task'), { ...task, madeOn: ctx.day })])
  },
})

/** Ticks a task off. Refuses `task.unknown`. */
export const finishTask = defineCommand({
  name: 'task.done',
  title: { ru: 'Отметить сделанным', en: 'Mark a task done' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'POST', path: '/tasks/{id}/done' },
  run(facts, { id: taskId }, ctx) {
    const task = facts.get(taskRecord, taskId)
    if (!task) return refuse('task.unknown', { id: taskId })
    return ok(task.doneOn ? [] : edit(taskRecord, task, { doneOn: ctx.day }))
  },
})

/** Moves a task to another day, rewords it, or says when it was done; `doneOn` null: not done yet. Refuses `task.unknown`. */
export const editTask = defineCommand({
  name: 'task.edit',
  title: { ru: 'Изменить дело', en: 'Edit a task' },
  args: z.object({
    id,
    due: z.optional(day),
    text: z.nullish(line(1000)),
    doneOn: z.nullish(day),
  }),
  role: 'member',
  http: { method: 'PATCH', path: '/tasks/{id}' },
  run(facts, { id: taskId, ...patch }) {
    const task = facts.get(taskRecord, taskId)
    return task ? ok(edit(taskRecord, task, patch)) : refuse('task.unknown', { id: taskId })
  },
})

/** Deletes a task. Refuses `task.unknown`. */
export const deleteTask = defineCommand({
  name: 'task.delete',
  title: { ru: 'Удалить дело', en: 'Delete a task' },
  args: z.object({ id }),
  role: 'member',
  http: { method: 'DELETE', path: '/tasks/{id}' },
  run(facts, { id: taskId }) {
    const task = facts.get(taskRecord, taskId)
    return task ? ok([remove(taskRecord, task)]) : refuse('task.unknown', { id: taskId })
  },
})

export const taskCommands = [addTask, finishTask, editTask, deleteTask]
