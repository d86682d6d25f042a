import * as z from 'zod/mini'
import type { Book } from '../../book/book.ts'
import { refuse } from '../../book/result.ts'
import { defineView } from '../../book/view.ts'
import { contactSchema } from '../clients/contacts.ts'
import { clientName, inNameOrder } from '../clients/names.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { zoneOfClient } from '../clients/time-zone.ts'
import { folderNames } from '../folders/rules.ts'
import { genderOf } from '../names/gender.ts'
import { id } from '../schemas.ts'
import { settingsOf } from '../settings/records.ts'
import { fillText } from '../texts/fill.ts'
import { audienceOf } from './audience.ts'
import {
  broadcastRecord,
  type Delivery,
  deliveryRecord,
  newsletterRecord,
  sendChannels,
} from './records.ts'
import { ordersFrom, resultOf, usualWithin } from './result.ts'
import { addressOn, channelsWanted, excludedWhys, openChannel } from './rules.ts'

const count = z.int()
const person = z.object({ id: z.string(), name: z.string() })

const result = {
  sent: count,
  waiting: count,
  skipped: count,
  answered: count,
  orders: count,
  sum: count,
}

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
    able: z.array(z.object({ client: person, channel: z.enum(sendChannels) })),
    excluded: z.array(z.object({ client: person, why: z.enum(excludedWhys) })),
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

/** Every broadcast with what came of it, the latest first. */
export const broadcastsView = defineView({
  name: 'broadcasts',
  title: { ru: 'Рассылки', en: 'Broadcasts' },
  params: z.object({}),
  result: z.array(z.object({ id: z.string(), title: z.string(), on: z.string(), ...result })),
  role: 'viewer',
  http: { method: 'GET', path: '/broadcasts' },
  run: (book) =>
    [...book.all(broadcastRecord)]
      .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
      .map((one) => ({ id: one.id, title: one.title, on: one.on, ...resultOf(book, one) })),
})

const copySchema = z.object({
  id: z.string(),
  client: person,
  state: z.enum(['waiting', 'sent', 'skipped', 'stopped']),
  channel: z.nullable(z.enum(sendChannels)),
  /** Where to write on that channel. */
  address: z.nullable(z.string()),
  sentOn: z.nullable(z.string()),
  answered: z.boolean(),
  orders: count,
  /** The text for this client, the name in its case. */
  text: z.string(),
  /** The name could be put in for sure. */
  sure: z.boolean(),
  contacts: z.array(contactSchema),
  zone: z.nullable(z.string()),
  callHours: z.nullable(z.string()),
  gender: z.nullable(z.enum(['f', 'm'])),
})

/** A broadcast with its queue and its result; null when there is none. */
export const broadcastView = defineView({
  name: 'broadcast',
  title: { ru: 'Рассылка', en: 'Broadcast' },
  params: z.object({ id }),
  result: z.nullable(
    z.object({
      id: z.string(),
      title: z.string(),
      text: z.string(),
      on: z.string(),
      newsletter: z.nullable(z.object({ id: z.string(), title: z.string(), body: z.string() })),
      within: count,
      currency: z.string(),
      ...result,
      copies: z.array(copySchema),
    }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/broadcasts/{id}' },
  absent: () => refuse('broadcast.unknown'),
  run(book, params, { lang }) {
    const broadcast = book.get(broadcastRecord, params.id)
    if (!broadcast) return null
    const issue = broadcast.newsletter
      ? book.get(newsletterRecord, broadcast.newsletter)
      : undefined
    const wanted = channelsWanted(undefined, issue !== undefined)
    const copies = book.where(deliveryRecord, 'broadcast', broadcast.id).flatMap((copy) => {
      const client = book.get(clientRecord, copy.client)
      if (!client) return []
      const may = openChannel(book, client, wanted)
      const channel = copy.channel ?? ('channel' in may ? may.channel : null)
      const template = issue && channel === 'email' ? issue.body : broadcast.text
      const { text, isSure } = fillText(template, client, lang)
      return [
        {
          id: copy.id,
          client: personOf(client),
          state: stateOf(copy, 'channel' in may),
          channel,
          address: channel ? (addressOn(client, channel) ?? null) : null,
          sentOn: copy.sentOn ?? null,
          answered: copy.answeredOn !== undefined,
          orders: ordersFrom(book, copy, broadcast.within).length,
          text,
          sure: isSure,
          contacts: client.contacts ?? [],
          zone: zoneOfClient(client) ?? null,
          callHours: client.callHours ?? null,
          gender: genderOf(client) ?? null,
        },
      ]
    })
    return {
      id: broadcast.id,
      title: broadcast.title,
      text: broadcast.text,
      on: broadcast.on,
      newsletter: issue ? { id: issue.id, title: issue.title, body: issue.body } : null,
      within: broadcast.within ?? usualWithin,
      currency: settingsOf(book).currency,
      ...resultOf(book, broadcast),
      copies: byName(copies),
    }
  },
})

/** `stopped`: since it was made, the client has asked not to be written to, or has no contact left. */
function stateOf(copy: Delivery, mayBeSent: boolean): z.infer<typeof copySchema>['state'] {
  if (copy.sentOn) return 'sent'
  if (copy.skippedOn) return 'skipped'
  return mayBeSent ? 'waiting' : 'stopped'
}

/** The issues of the newsletter, the latest first; by words of theirs when asked. */
export const newslettersView = defineView({
  name: 'newsletters',
  title: { ru: 'Выпуски газеты', en: 'Newsletters' },
  params: z.object({ query: z.optional(z.string().check(z.maxLength(200))) }),
  result: z.array(
    z.object({ id: z.string(), title: z.string(), body: z.string(), on: z.string() }),
  ),
  role: 'viewer',
  http: { method: 'GET', path: '/newsletters' },
  run(book: Book, { query = '' }) {
    const words = query.toLocaleLowerCase('ru').split(/\s+/).filter(Boolean)
    return [...book.all(newsletterRecord)]
      .filter(({ title, body }) => {
        const text = `${title} ${body}`.toLocaleLowerCase('ru')
        return words.every((word) => text.includes(word))
      })
      .sort((a, b) => (a.on + a.id < b.on + b.id ? 1 : -1))
      .map(({ id: issueId, title, body, on }) => ({ id: issueId, title, body, on }))
  },
})

function personOf(client: Client): z.infer<typeof person> {
  return { id: client.id, name: clientName(client) }
}

function byName<Item extends { readonly client: z.infer<typeof person> }>(
  items: readonly Item[],
): Item[] {
  return inNameOrder(items, ({ client }) => client.name)
}
