import * as z from 'zod/mini'
import { create } from '../../../src/book/change.ts'
import { defineCommand } from '../../../src/book/command.ts'
import { ok, refuse } from '../../../src/book/result.ts'
import { clientRecord } from '../../../src/domain/clients/records.ts'
import { id, line } from '../../../src/domain/schemas.ts'
import { giftRecord } from './records.ts'

/** Records a present given today. Refuses `client.unknown`. */
export const giveGift = defineCommand({
  name: 'gift.give',
  title: { ru: 'Подарить', en: 'Give a present' },
  args: z.object({ client: id, what: line(200) }),
  role: 'member',
  http: { method: 'POST', path: '/gifts' },
  run(facts, { client, what }, ctx) {
    if (!facts.get(clientRecord, client)) return refuse('client.unknown', { id: client })
    return ok([create(giftRecord, ctx.newId('gift'), { client, what, on: ctx.day })])
  },
})

export const giftCommands = [giveGift]
