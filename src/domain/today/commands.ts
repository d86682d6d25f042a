import * as z from 'zod/mini'
import { create } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { day, id } from '../schemas.ts'
import { snoozeRecord } from './records.ts'

/** Puts a client off until a day. Refuses `client.unknown`, `snooze.not-later`. */
export const snoozeClient = defineCommand({
  name: 'client.snooze',
  title: { ru: 'Отложить', en: 'Put off' },
  args: z.object({ client: id, until: day }),
  role: 'member',
  http: { method: 'POST', path: '/clients/{client}/snooze' },
  run(facts, { client, until }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    if (until <= ctx.day) return refuse('snooze.not-later', { date: until })
    return ok([create(snoozeRecord, ctx.newId('snooze'), { client, on: ctx.day, until })])
  },
})

export const todayCommands = [snoozeClient]
