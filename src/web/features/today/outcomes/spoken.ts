import { stallWords } from '../../../../domain/stalls/kinds.ts'
import type { TouchData } from '../../../../domain/touches/records.ts'
import { spokenDay } from '../../../../words/dates.ts'
import type { Lang } from '../../../../words/lang.ts'
import { money } from '../../../../words/money.ts'
import { gendered } from '../../../i18n/gendered.ts'
import { outcomeWords } from './messages.ts'

type Gender = 'f' | 'm' | null | undefined

/** For whom and when words of outcomes are made. */
export interface Speaker {
  readonly lang: Lang
  readonly today: string
  readonly client: Gender
  readonly owner: Gender
}

/** An outcome with what it brought. */
export interface Told {
  readonly outcome: TouchData['outcome']
  readonly sum?: number | null | undefined
  readonly currency?: string | null | undefined
  /** What was ordered, where it is known. */
  readonly items?: readonly { readonly name: string; readonly quantity: number }[]
  readonly stall?: string | undefined
  /** The day of a promise or of a check. */
  readonly due?: string | undefined
  /** A local day and time. */
  readonly meetingAt?: string | undefined
}

/** What was recorded, in a few words: «заказ 2 350 ₽», «обещала, срок завтра». */
export function spokenOutcome(told: Told, speaker: Speaker): string {
  const words = outcomeWords[speaker.lang]
  const due = told.due && spokenDay(told.due, speaker.today, speaker.lang)
  const until = (what: string) => (due ? words.until(what, due) : what)
  switch (told.outcome) {
    case 'order':
      return words.doneOrder(
        told.sum && told.currency ? money(told.sum, told.currency, speaker.lang) : '',
      )
    case 'declined':
      return gendered(speaker.client, words.doneDeclined)
    case 'no-answer':
      return gendered(speaker.owner, words.noAnswer)
    case 'promised':
      return until(gendered(speaker.client, words.donePromised))
    case 'stall':
      return until(words.doneStall(told.stall ? stallWords(told.stall, speaker.lang) : ''))
    case 'meeting':
      return words.doneMeeting(told.meetingAt ? spokenTime(told.meetingAt, speaker) : '')
    case 'greeted':
      return gendered(speaker.owner, words.greeted)
    case 'talked':
      return words.talked
    case 'catalogue':
      return words.doneCatalogue
    case 'sent':
      return words.doneSent
    case 'wrote':
      return words.doneWrote
    case 'let-go':
      return gendered(speaker.client, words.doneLetGo)
  }
}

/** «завтра в 16:00». */
export function spokenTime(at: string, { lang, today }: Pick<Speaker, 'lang' | 'today'>): string {
  return outcomeWords[lang].at(spokenDay(at.slice(0, 10), today, lang), at.slice(11))
}
