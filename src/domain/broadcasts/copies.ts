import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import type { Lang } from '../../words/lang.ts'
import { contactSchema } from '../clients/contacts.ts'
import { inNameOrder } from '../clients/names.ts'
import { personOf, personSchema } from '../clients/person.ts'
import { clientRecord } from '../clients/records.ts'
import { zoneOfClient } from '../clients/time-zone.ts'
import { genderOf } from '../names/gender.ts'
import { fillText } from '../texts/fill.ts'
import {
  type Broadcast,
  type Delivery,
  deliveryRecord,
  type NewsletterData,
  sendChannels,
} from './records.ts'
import { ordersFrom } from './result.ts'
import { addressOn, channelsWanted, openChannel } from './rules.ts'

export const copySchema = z.object({
  id: z.string(),
  client: personSchema,
  state: z.enum(['waiting', 'sent', 'skipped', 'stopped']),
  channel: z.nullable(z.enum(sendChannels)),
  /** Where to write on that channel. */
  address: z.nullable(z.string()),
  sentOn: z.nullable(z.string()),
  answered: z.boolean(),
  orders: z.int(),
  /** The text for this client, the name in its case. */
  text: z.string(),
  /** The name could be put in for sure. */
  sure: z.boolean(),
  contacts: z.array(contactSchema),
  zone: z.nullable(z.string()),
  callHours: z.nullable(z.string()),
  gender: z.nullable(z.enum(['f', 'm'])),
})

type Copy = z.infer<typeof copySchema>

/** The copies of a broadcast by name, each with its text; whoever gets e-mail gets the issue where there is one. */
export function copiesOf(
  facts: Facts,
  broadcast: Broadcast,
  issue: Pick<NewsletterData, 'body'> | undefined,
  lang: Lang,
): Copy[] {
  const wanted = channelsWanted(undefined, issue !== undefined)
  const copies = facts.where(deliveryRecord, 'broadcast', broadcast.id).flatMap((copy): Copy[] => {
    const client = facts.get(clientRecord, copy.client)
    if (!client) return []
    const may = openChannel(facts, client, wanted)
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
        orders: ordersFrom(facts, copy, broadcast.within).length,
        text,
        sure: isSure,
        contacts: client.contacts ?? [],
        zone: zoneOfClient(client) ?? null,
        callHours: client.callHours ?? null,
        gender: genderOf(client) ?? null,
      },
    ]
  })
  return inNameOrder(copies, ({ client }) => client.name)
}

/** `stopped`: since it was made, the client has asked not to be written to, or has no contact left. */
function stateOf(copy: Delivery, mayBeSent: boolean): Copy['state'] {
  if (copy.sentOn) return 'sent'
  if (copy.skippedOn) return 'skipped'
  return mayBeSent ? 'waiting' : 'stopped'
}
