import type { Facts } from '../../book/facts.ts'
import { addDays, type Day } from '../../words/days.ts'
import { type Client, clientRecord } from '../clients/records.ts'
import { newsTo } from '../consents/rules.ts'
import { type Delivery, deliveriesTo, type SendChannel, sendChannels } from './records.ts'

/** Under which consent a channel falls. */
export const consentFor: Readonly<Record<SendChannel, 'sms' | 'messenger' | 'email'>> = {
  sms: 'sms',
  whatsapp: 'messenger',
  telegram: 'messenger',
  viber: 'messenger',
  email: 'email',
}

/** Where a client can be written to on a channel; a mobile number opens WhatsApp and Viber too. */
export function addressOn({ contacts = [] }: Client, channel: SendChannel): string | undefined {
  const first = (kind: string) => contacts.find((one) => one.kind === kind)?.value
  if (channel === 'sms') return first('mobile')
  if (channel === 'whatsapp' || channel === 'viber') return first(channel) ?? first('mobile')
  return first(channel)
}

export const excludedWhys = ['no-contact', 'stopped', 'no-consent', 'recent'] as const

export type ExcludedWhy = (typeof excludedWhys)[number]

type Found = { readonly channel: SendChannel } | { readonly why: ExcludedWhy }

/**
 * On which channel a client may be sent news: the first of those asked for that has an address and a consent. Else why on none: no
 * address, a "stop", no consent.
 */
export function openChannel(facts: Facts, client: Client, wanted: readonly SendChannel[]): Found {
  const reached = wanted.filter((channel) => addressOn(client, channel) !== undefined)
  if (reached.length === 0) return { why: 'no-contact' }
  const states = reached.map((channel) => newsTo(facts, client.id, consentFor[channel]))
  const allowed = reached.find((_, at) => states[at] === 'given')
  if (allowed) return { channel: allowed }
  return { why: states.includes('stopped') ? 'stopped' : 'no-consent' }
}

/** On which channel one more broadcast may go to a client on a day; not when the last one was less than `every` days ago. */
export function channelFor(
  facts: Facts,
  client: Client,
  wanted: readonly SendChannel[],
  day: Day,
  every: number,
): Found {
  const since = addDays(day, -every)
  const isRecent = deliveriesTo(facts, client.id).some(({ sentOn }) => sentOn && sentOn > since)
  const found = openChannel(facts, client, wanted)
  return 'channel' in found && isRecent ? { why: 'recent' } : found
}

/** Still to be sent: neither sent nor passed over, and the client may be written to. */
export function isWaiting(facts: Facts, { client: id, sentOn, skippedOn }: Delivery): boolean {
  if (sentOn || skippedOn) return false
  const client = facts.get(clientRecord, id)
  return client !== undefined && 'channel' in openChannel(facts, client, sendChannels)
}

/** The channels of an audience: the one asked for, or all of them, mail first where there is a newsletter. */
export function channelsWanted(
  channel: SendChannel | undefined,
  hasNewsletter: boolean,
): readonly SendChannel[] {
  if (channel) return [channel]
  return hasNewsletter
    ? [...sendChannels].sort((a, b) => mailFirst(a) - mailFirst(b))
    : sendChannels
}

function mailFirst(channel: SendChannel): number {
  return channel === 'email' ? 0 : 1
}
