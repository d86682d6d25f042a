import * as z from 'zod/mini'
import { create } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id, lines } from '../schemas.ts'
import { touchRecord } from '../touches/records.ts'

/** A personal letter that was printed or sent, with its words. It makes the step of a letter. Refuses `client.unknown`. */
export const recordLetter = defineCommand({
  name: 'letter.record',
  title: { ru: 'Записать письмо', en: 'Record a letter' },
  args: z.object({ client: id, text: lines(5000) }),
  role: 'member',
  http: { method: 'POST', path: '/letters' },
  run(facts, { client, text }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    const letter = {
      client,
      on: ctx.day,
      at: ctx.at,
      channel: 'letter',
      direction: 'out',
      outcome: 'wrote',
      note: text,
    } as const
    return ok([create(touchRecord, ctx.newId('touch'), letter)])
  },
})

export const letterCommands = [recordLetter]
