import { addDays, type Day } from '../../words/days.ts'
import { type ConsentData, consentHows, consentRecord } from '../consents/records.ts'
import type { Chance } from './chance.ts'
import type { Writer } from './writer.ts'

type Said = Pick<ConsentData, 'client' | 'purpose' | 'given' | 'on' | 'how'>

/** Notes what a client said of the news, or of keeping what is personal. */
export function noteConsent(writer: Writer, said: Said): void {
  writer.add(consentRecord, { ...said, channel: 'any', at: `${said.on}T11:00:00.000Z` })
}

/** Most were asked about the news within the last two years and agreed; answers who did. */
export function askAboutNews(
  writer: Writer,
  chance: Chance,
  day: Day,
  clients: readonly string[],
): string[] {
  const agreed = clients.filter(() => chance.percent(75))
  for (const client of agreed) {
    const on = addDays(day, -chance.between(60, 700))
    noteConsent(writer, { client, purpose: 'news', given: true, on, how: chance.pick(consentHows) })
  }
  return agreed
}
