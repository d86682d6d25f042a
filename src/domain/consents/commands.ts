import * as z from 'zod/mini'
import { create } from '../../book/change.ts'
import { defineCommand } from '../../book/command.ts'
import { ok, refuse } from '../../book/result.ts'
import { clientRecord } from '../clients/records.ts'
import { id, lines } from '../schemas.ts'
import {
  consentChannels,
  consentHows,
  consentRecord,
  consentWordingRecord,
  purposes,
} from './records.ts'
import { currentWording } from './rules.ts'

const about = {
  client: id,
  purpose: z._default(z.enum(purposes), 'news'),
  channel: z._default(z.enum(consentChannels), 'any'),
  how: z._default(z.enum(consentHows), 'spoken'),
}

/** Notes that a client agreed, under the wording that is used now. Refuses `client.unknown`. */
export const giveConsent = defineCommand({
  name: 'consent.give',
  title: { ru: 'Записать согласие', en: 'Note a consent' },
  args: z.object(about),
  role: 'member',
  http: { method: 'POST', path: '/consents' },
  run(facts, said, ctx) {
    if (!facts.get(clientRecord, said.client)) return refuse('client.unknown', { id: said.client })
    const wording = currentWording(facts, said.purpose)?.id
    const consent = { ...said, given: true, on: ctx.day, at: ctx.at, ...(wording && { wording }) }
    return ok([create(consentRecord, ctx.newId('consent'), consent)])
  },
})

/** Notes that a client does not agree any more; for news on any channel this is the "stop". Refuses `client.unknown`. */
export const stopConsent = defineCommand({
  name: 'consent.stop',
  title: { ru: 'Больше не присылать', en: 'Stop' },
  args: z.object(about),
  role: 'member',
  http: { method: 'POST', path: '/consents/stop' },
  run(facts, said, ctx) {
    if (!facts.get(clientRecord, said.client)) return refuse('client.unknown', { id: said.client })
    const stop = { ...said, given: false, on: ctx.day, at: ctx.at }
    return ok([create(consentRecord, ctx.newId('consent'), stop)])
  },
})

/** Writes a new version of the words in which consent is asked for; the earlier ones stay with the consents given under them. */
export const wordConsent = defineCommand({
  name: 'consent.word',
  title: { ru: 'Изменить слова согласия', en: 'Word the consent' },
  args: z.object({ purpose: z._default(z.enum(purposes), 'news'), text: lines(4000) }),
  role: 'manager',
  http: { method: 'POST', path: '/consents/wordings' },
  run(facts, { purpose, text }, ctx) {
    if (currentWording(facts, purpose)?.text === text) return ok([])
    const version = { purpose, text, on: ctx.day }
    return ok([create(consentWordingRecord, ctx.newId('wording'), version)])
  },
})

export const consentCommands = [giveConsent, stopConsent, wordConsent]
