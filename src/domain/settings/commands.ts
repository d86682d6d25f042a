import * as z from 'zod/mini'
import { create, edit } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { settingsId, settingsRecord, settingsShape } from './records.ts'

type Shape = typeof settingsShape

const nullable = Object.fromEntries(
  Object.entries(settingsShape).map(([name, schema]) => [name, z.nullish(schema)]),
) as { [Name in keyof Shape]: z.ZodMiniOptional<z.ZodMiniNullable<Shape[Name]>> }

/** Changes settings of the book; null returns one to its usual value. Refuses `settings.days-off`. */
export const changeSettings = defineCommand({
  name: 'settings.change',
  title: { ru: 'Изменить настройки', en: 'Change settings' },
  args: z.object(nullable),
  role: 'manager',
  http: { method: 'PATCH', path: '/settings' },
  run(facts, set) {
    if (set.daysOff?.some((off) => off.to < off.from)) return refuse('settings.days-off')
    const current = facts.get(settingsRecord, settingsId)
    if (current) return ok(edit(settingsRecord, current, set))
    const chosen = Object.entries(set).filter(([, value]) => value !== null)
    return ok([create(settingsRecord, settingsId, Object.fromEntries(chosen))])
  },
})

export const settingsCommands = [changeSettings]
