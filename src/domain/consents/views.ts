import * as z from 'zod/mini'
import { defineView } from '../../book/view.ts'
import { id } from '../schemas.ts'
import {
  consentChannels,
  consentHows,
  consentsOf,
  consentWordingRecord,
  purposes,
} from './records.ts'
import { consentStates, currentWording, latestConsent, newsTo, stateOf } from './rules.ts'

/** What a client agreed to: where it stands now, and everything that was said, the latest first (product.md, "Consent and law"). */
export const consentsView = defineView({
  name: 'consents',
  title: { ru: 'Согласия', en: 'Consents' },
  params: z.object({ client: id }),
  result: z.object({
    /** News on all channels: as was said last of all of them. */
    news: z.enum(consentStates),
    data: z.enum(consentStates),
    /** Whether news may be sent on a channel now. */
    channels: z.object({
      sms: z.enum(consentStates),
      messenger: z.enum(consentStates),
      email: z.enum(consentStates),
    }),
    log: z.array(
      z.object({
        id: z.string(),
        purpose: z.enum(purposes),
        channel: z.enum(consentChannels),
        given: z.boolean(),
        on: z.string(),
        at: z.string(),
        how: z.enum(consentHows),
        wording: z.nullable(z.string()),
      }),
    ),
  }),
  role: 'viewer',
  http: { method: 'GET', path: '/clients/{client}/consents' },
  run(book, { client }) {
    const all = consentsOf(book, client)
    const log = [...all].sort((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1))
    return {
      news: stateOf(latestConsent(all, 'news', 'any')),
      data: stateOf(latestConsent(all, 'data', 'any')),
      channels: {
        sms: newsTo(book, client, 'sms'),
        messenger: newsTo(book, client, 'messenger'),
        email: newsTo(book, client, 'email'),
      },
      log: log.map((one) => ({
        id: one.id,
        purpose: one.purpose,
        channel: one.channel,
        given: one.given,
        on: one.on,
        at: one.at,
        how: one.how,
        wording: one.wording ? (book.get(consentWordingRecord, one.wording)?.text ?? null) : null,
      })),
    }
  },
})

/** The words in which consent is asked for now; null until the user has written them. */
export const consentWordingView = defineView({
  name: 'consents.wording',
  title: { ru: 'Слова согласия', en: 'The wording of consent' },
  params: z.object({}),
  result: z.object({ news: z.nullable(z.string()), data: z.nullable(z.string()) }),
  role: 'viewer',
  http: { method: 'GET', path: '/consents/wording' },
  run: (book) => ({
    news: currentWording(book, 'news')?.text ?? null,
    data: currentWording(book, 'data')?.text ?? null,
  }),
})
