import * as z from 'zod/mini'
import type { Facts } from '../../book/facts.ts'
import { defineRecord, type Stored } from '../../book/record.ts'
import { day, id, lines } from '../schemas.ts'

/** What a consent is for: news and offers, or keeping what is personal. */
export const purposes = ['news', 'data'] as const

/** The ways on which something may be sent; `any` is all of them. */
export const consentChannels = ['any', 'sms', 'messenger', 'email'] as const

/** How it was said. */
export const consentHows = ['spoken', 'message', 'paper'] as const

const consentSchema = z.looseObject({
  client: id,
  purpose: z.enum(purposes),
  channel: z.enum(consentChannels),
  /** False takes an earlier consent back; for news on any channel it is a "stop". */
  given: z.boolean(),
  on: day,
  at: z.string(),
  how: z.enum(consentHows),
  /** The version of the wording that was read out or signed. */
  wording: z.optional(id),
})

export type ConsentData = z.infer<typeof consentSchema>
export type Consent = Stored<ConsentData>

/** A consent given or taken back, with its time; the latest one counts. */
export const consentRecord = defineRecord<ConsentData>('consent', consentSchema, {
  owner: 'client',
  happened: 'on',
})

const wordingSchema = z.looseObject({ purpose: z.enum(purposes), text: lines(4000), on: day })

export type ConsentWordingData = z.infer<typeof wordingSchema>

/** A version of the words in which consent is asked for; an earlier one is never changed. */
export const consentWordingRecord = defineRecord<ConsentWordingData>(
  'consent-wording',
  wordingSchema,
  { happened: 'on' },
)

export function consentsOf(facts: Facts, client: string): readonly Consent[] {
  return facts.where(consentRecord, 'client', client)
}
