import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, line, lines } from '../schemas.ts'

export const broadcastFields = {
  title: line(120),
  /** The short text, with the marks of a name (`domain/texts`). */
  text: lines(2000),
  /** The issue that goes to whoever has e-mail, in the place of the short text. */
  newsletter: z.optional(id),
  /** Orders within so many days after it was sent are its merit. */
  within: z.optional(z.int().check(z.gte(1), z.lte(90))),
}

const broadcastSchema = z.looseObject({ ...broadcastFields, on: day })

export type BroadcastData = z.infer<typeof broadcastSchema>
export type Broadcast = Stored<BroadcastData>

/** One text to many clients. */
export const broadcastRecord = defineRecord<BroadcastData>('broadcast', broadcastSchema, {
  happened: 'on',
})

/** The ways on which a text can be opened ready to be sent. */
export const sendChannels = ['sms', 'whatsapp', 'telegram', 'viber', 'email'] as const

export type SendChannel = (typeof sendChannels)[number]

const deliverySchema = z.looseObject({
  client: id,
  broadcast: id,
  on: day,
  channel: z.optional(z.enum(sendChannels)),
  sentOn: z.optional(day),
  answeredOn: z.optional(day),
  /** Passed over: it is not sent to this client any more. */
  skippedOn: z.optional(day),
})

export type DeliveryData = z.infer<typeof deliverySchema>
export type Delivery = Stored<DeliveryData>

/** One copy of a broadcast for one client. */
export const deliveryRecord = defineRecord<DeliveryData>('delivery', deliverySchema, {
  index: ['broadcast'],
  owner: 'client',
  impersonal: ['broadcast', 'on', 'channel', 'sentOn', 'answeredOn', 'skippedOn'],
  happened: 'on',
  marks: ['sentOn', 'answeredOn', 'skippedOn'],
})

export function deliveriesTo(facts: Facts, client: string): readonly Delivery[] {
  return facts.where(deliveryRecord, 'client', client)
}

export const newsletterFields = { title: line(200), body: lines(20_000) }

const newsletterSchema = z.looseObject({ ...newsletterFields, on: day })

export type NewsletterData = z.infer<typeof newsletterSchema>

/** An issue of the user's newsletter: written once, shown as a page and as the text of a mail. */
export const newsletterRecord = defineRecord<NewsletterData>('newsletter', newsletterSchema, {
  happened: 'on',
})
