import type { Facts } from '../../book/facts.ts'
import { addDays, type Day } from '../../words/days.ts'
import type { Client } from '../clients/records.ts'
import { newsTo } from '../consents/rules.ts'
import type { Order } from '../orders/records.ts'
import { ordersOf } from '../orders/rules.ts'
import {
  type Broadcast,
  type Delivery,
  deliveriesTo,
  deliveryRecord,
  type SendChannel,
  sendChannels,
} from './records.ts'

/** Orders within a week are a broadcast's merit unless said otherwise. */
export const usualWithin = 7

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

/**
 * On which channel a broadcast may go to a client on a day: the first of those asked for that has an address and a consent. Else why it may
 * not: no address, a "stop", no consent, or the last broadcast was less than `every` days ago.
 */
export function channelFor(
  facts: Facts,
  client: Client,
  wanted: readonly SendChannel[],
  day: Day,
  every: number,
): { readonly channel: SendChannel } | { readonly why: ExcludedWhy } {
  const reached = wanted.filter((channel) => addressOn(client, channel) !== undefined)
  if (reached.length === 0) return { why: 'no-contact' }
  const states = reached.map((channel) => newsTo(facts, client.id, consentFor[channel]))
  const allowed = reached.find((_, at) => states[at] === 'given')
  if (!allowed) return { why: states.includes('stopped') ? 'stopped' : 'no-consent' }
  const since = addDays(day, -every)
  const isRecent = deliveriesTo(facts, client.id).some(({ sentOn }) => sentOn && sentOn > since)
  return isRecent ? { why: 'recent' } : { channel: allowed }
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

/** The orders that a sent copy brought: within so many days after it, and before the next broadcast to the same client. */
export function ordersFrom(facts: Facts, delivery: Delivery, within = usualWithin): Order[] {
  const { sentOn, client } = delivery
  if (sentOn === undefined) return []
  const later = deliveriesTo(facts, client).flatMap((one) =>
    one.sentOn !== undefined && one.id !== delivery.id && one.sentOn > sentOn ? [one.sentOn] : [],
  )
  const next = later.sort()[0]
  const last = addDays(sentOn, within)
  return ordersOf(facts, client).filter(
    ({ date }) => date >= sentOn && date <= last && (next === undefined || date < next),
  )
}

export interface BroadcastResult {
  readonly sent: number
  /** Still to be sent. */
  readonly waiting: number
  readonly skipped: number
  readonly answered: number
  readonly orders: number
  /** Minor units. */
  readonly sum: number
}

/** What came of a broadcast so far (the article's own: 42 texts, 3 orders). */
export function resultOf(facts: Facts, broadcast: Broadcast): BroadcastResult {
  const copies = facts.where(deliveryRecord, 'broadcast', broadcast.id)
  const sent = copies.filter(({ sentOn }) => sentOn)
  const skipped = copies.filter(({ sentOn, skippedOn }) => !sentOn && skippedOn).length
  const orders = sent.flatMap((copy) => ordersFrom(facts, copy, broadcast.within))
  return {
    sent: sent.length,
    waiting: copies.length - sent.length - skipped,
    skipped,
    answered: sent.filter(({ answeredOn }) => answeredOn).length,
    orders: orders.length,
    sum: orders.reduce((sum, order) => sum + (order.sum ?? 0), 0),
  }
}
