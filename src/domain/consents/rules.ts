import type { Facts } from '../../book/facts.ts'
import type { Stored } from '../../book/record.ts'
import { settingsOf } from '../settings/records.ts'
import {
  type Consent,
  type ConsentData,
  type ConsentWordingData,
  consentsOf,
  consentWordingRecord,
} from './records.ts'

type Purpose = ConsentData['purpose']
type Channel = Exclude<ConsentData['channel'], 'any'>

export const consentStates = ['given', 'stopped', 'unknown'] as const

/** `stopped`: they asked not to be written to; `unknown`: nobody has asked yet. */
export type ConsentState = (typeof consentStates)[number]

/** The latest word of a client about a purpose on a channel; what was said of all channels counts for each. */
export function latestConsent(
  consents: readonly Consent[],
  purpose: Purpose,
  channel: ConsentData['channel'],
): Consent | undefined {
  let latest: Consent | undefined
  for (const one of consents) {
    if (one.purpose !== purpose) continue
    if (channel !== 'any' && one.channel !== 'any' && one.channel !== channel) continue
    if (channel === 'any' && one.channel !== 'any') continue
    if (!latest || isLater(one, latest)) latest = one
  }
  return latest
}

export function stateOf(consent: Consent | undefined): ConsentState {
  if (!consent) return 'unknown'
  return consent.given ? 'given' : 'stopped'
}

/** Whether news may be sent to a client on a channel: `stopped` never, `unknown` only where the book's settings need no consent. */
export function newsTo(facts: Facts, client: string, channel: Channel): ConsentState {
  const state = stateOf(latestConsent(consentsOf(facts, client), 'news', channel))
  if (state !== 'unknown') return state
  return settingsOf(facts).consentFree.includes(channel) ? 'given' : 'unknown'
}

/** The wording that is used now; undefined until one was written. */
export function currentWording(
  facts: Facts,
  purpose: Purpose,
): Stored<ConsentWordingData> | undefined {
  let latest: Stored<ConsentWordingData> | undefined
  for (const one of facts.all(consentWordingRecord)) {
    if (one.purpose !== purpose) continue
    if (!latest || one.on + one.id > latest.on + latest.id) latest = one
  }
  return latest
}

function isLater(a: Consent, b: Consent): boolean {
  return a.at === b.at ? a.id > b.id : a.at > b.at
}
