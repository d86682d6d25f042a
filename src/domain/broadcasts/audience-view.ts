import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { inNameOrder } from '../clients/names.ts'
import { type Person, personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { folderNames } from '../folders/rules.ts'
import { audienceOf } from './audience.ts'
import { sendChannels } from './records.ts'
import { excludedWhys } from './rules.ts'

/** Who may be written to, by folder, tag, VIP, month of birthday, months without an order and channel; and who may not, and why. */
export const audienceView = defineView({
  name: 'broadcasts.audience',
  title: { ru: 'Кому разослать', en: 'Whom to write to' },
  params: z.object({
    folder: z.optional(z.enum(folderNames)),
    tag: z.optional(z.string().check(z.maxLength(60))),
    vip: z.optional(z.boolean()),
    month: z.optional(z.int().check(z.gte(1), z.lte(12))),
    silentMonths: z.optional(z.int().check(z.gte(1), z.lte(240))),
    channel: z.optional(z.enum(sendChannels)),
    newsletter: z.optional(z.boolean()),
  }),
  result: z.object({
    able: z.array(z.object({ client: personSchema, channel: z.enum(sendChannels) })),
    excluded: z.array(z.object({ client: personSchema, why: z.enum(excludedWhys) })),
    /** Every tag that any card has. */
    tags: z.array(z.string()),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/broadcasts/audience' },
  run(book, wanted, { day }) {
    const { able, excluded } = audienceOf(book, wanted, day)
    const tags = new Set<string>()
    for (const { tags: own = [] } of book.all(clientRecord)) for (const tag of own) tags.add(tag)
    return {
      able: byName(able.map(({ client, channel }) => ({ client: personOf(client), channel }))),
      excluded: byName(excluded.map(({ client, why }) => ({ client: personOf(client), why }))),
      tags: inNameOrder(tags, (tag) => tag),
    }
  },
})

function byName<Item extends { readonly client: Person }>(items: readonly Item[]): Item[] {
  return inNameOrder(items, ({ client }) => client.name)
}
