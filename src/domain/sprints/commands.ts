import * as z from 'zod/mini'
import { create, edit } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { id } from '../schemas.ts'
import { answerCount, sprintMinutes, sprintRecord } from './records.ts'

/** Begins to go through the cards for so many minutes. Refuses `sprint.exists`. */
export const startSprint = defineCommand({
  name: 'sprint.start',
  title: { ru: 'Начать переносить в картотеку', en: 'Begin to fill in the cards' },
  args: z.object({ id: z.optional(id), minutes: sprintMinutes }),
  role: 'member',
  http: { method: 'POST', path: '/sprints' },
  run(facts, { id: given, minutes }, ctx) {
    const sprintId = given ?? ctx.newId('sprint')
    if (facts.get(sprintRecord, sprintId)) return refuse('sprint.exists')
    const made = { on: ctx.day, at: ctx.at, minutes, by: ctx.actor }
    return ok([create(sprintRecord, sprintId, made)])
  },
})

/**
 * Ends it with how many questions were answered and on how many cards. Ended on a second device of the same person, it
 * adds what was answered there. Refuses `sprint.unknown`.
 */
export const endSprint = defineCommand({
  name: 'sprint.end',
  title: { ru: 'Закончить переносить в картотеку', en: 'End filling in the cards' },
  args: z.object({ id, filled: answerCount, cards: answerCount }),
  role: 'member',
  http: { method: 'POST', path: '/sprints/{id}/end' },
  run(facts, { id: sprintId, filled, cards }, ctx) {
    const sprint = facts.get(sprintRecord, sprintId)
    if (!sprint) return refuse('sprint.unknown')
    return ok(
      edit(sprintRecord, sprint, {
        endedOn: sprint.endedOn ?? ctx.day,
        endedAt: sprint.endedAt ?? ctx.at,
        filled: (sprint.filled ?? 0) + filled,
        cards: (sprint.cards ?? 0) + cards,
      }),
    )
  },
})

export const sprintCommands = [startSprint, endSprint]
