import { afterVerb } from '../../../domain/cold-contacts/place.ts'
import type { Fact } from '../../../domain/timeline/timeline.ts'
import { spokenDay } from '../../../words/dates.ts'
import { money } from '../../../words/money.ts'
import { gendered } from '../../i18n/gendered.ts'
import type { IconName } from '../../ui/icon.tsx'
import { timeText } from '../partners/partner-text.ts'
import { itemsText } from '../quick-add/typed.ts'
import { paceText } from '../regimens/regimen-text.ts'
import { timeWords } from '../time/messages.ts'
import { type Speaker, spokenOutcome, spokenTime } from '../today/outcomes/spoken.ts'
import { factWords } from './messages.ts'

export interface FactText {
  readonly icon: IconName
  readonly text: string
  /** The good outcome is drawn in green. */
  readonly good?: boolean
}

const channelIcons = { call: 'phone', message: 'message', visit: 'person', letter: 'mail' } as const

/** A fact of the timeline in the words of people. */
export function factText(fact: Fact, speaker: Speaker): FactText {
  switch (fact.type) {
    case 'order':
      return { icon: 'order', text: orderText(fact, speaker), good: true }
    case 'touch':
      return { icon: channelIcons[fact.channel], text: touchText(fact, speaker) }
    case 'task':
      return { icon: fact.doneOn ? 'tick' : 'promise', text: taskText(fact, speaker) }
    case 'meeting':
      return { icon: 'meeting', text: meetingText(fact, speaker) }
    case 'pursuit':
      return { icon: 'phone', text: factWords[speaker.lang].pursuit(fact.title ?? '') }
    case 'cold-contact':
      return { icon: 'place', text: coldContactText(fact, speaker) }
    case 'partner':
      return { icon: 'people', text: partnerText(fact, speaker) }
    case 'partner-left':
      return { icon: 'people', text: partnerLeftText(fact, speaker) }
    case 'training':
      return { icon: 'people', text: trainingText(fact, speaker) }
    case 'filled':
      return { icon: 'edit', text: factWords[speaker.lang].filled[fact.kind](fact.title) }
    case 'regimen':
      return { icon: 'clock', text: regimenText(fact, speaker) }
    case 'enrolment':
      return { icon: 'people', text: enrolmentText(fact, speaker) }
    case 'payment': {
      const { payment, refund } = factWords[speaker.lang]
      const sum = money(fact.sum, fact.currency, speaker.lang)
      return { icon: 'order', text: (fact.kind === 'refund' ? refund : payment)(sum, fact.title) }
    }
    case 'regimen-end':
      return { icon: 'tick', text: factWords[speaker.lang].regimenEnd(fact.product) }
  }
}

type Of<Type extends Fact['type']> = Extract<Fact, { type: Type }>

function orderText({ sum, currency, items, note }: Of<'order'>, { lang }: Speaker): string {
  const head = factWords[lang].order(sum && currency ? money(sum, currency, lang) : '')
  const what = [itemsText(items), note].filter(Boolean).join('. ')
  return what ? `${head}: ${what}` : head
}

function touchText(touch: Of<'touch'>, speaker: Speaker): string {
  const { channels, incoming } = factWords[speaker.lang]
  const how = (touch.direction === 'in' ? incoming : channels)[touch.channel]
  const outcome = touch.outcome === 'talked' ? '' : spokenOutcome(touch, speaker)
  const said = [outcome, touch.note].filter(Boolean).join('. ')
  const long = touch.minutes ? `, ${timeWords[speaker.lang].span(touch.minutes)}` : ''
  return `${how}${long}${said && `: ${said}`}`
}

function taskText({ kind, text, due, doneOn }: Of<'task'>, speaker: Speaker): string {
  const words = factWords[speaker.lang]
  const title = kind === 'promise' ? gendered(speaker.client, words.promise) : words[kind]
  const day = (on: string) => spokenDay(on, speaker.today, speaker.lang)
  const state = doneOn ? words.doneOn(day(doneOn)) : words.due(day(due))
  return `${title}${text ? `: ${text}` : ''}, ${state}`
}

function meetingText(meeting: Of<'meeting'>, speaker: Speaker): string {
  const { at, place, confirmed, outcome, invited, moved } = meeting
  const words = factWords[speaker.lang]
  const when = words.meeting(spokenTime(at, speaker))
  const ended =
    outcome === 'no-show' ? gendered(speaker.client, words.noShow) : outcome && words[outcome]
  const along = invited && words.along(invited.name)
  const first = moved && words.movedFrom(spokenTime(moved.first, speaker))
  const state = ended ?? (confirmed && words.confirmed)
  return [when, place, along, first, state].filter(Boolean).join(', ')
}

function enrolmentText(fact: Of<'enrolment'>, { lang, today }: Speaker): string {
  const words = factWords[lang]
  const { title, came, marked, cancelledOn } = fact
  const ended = cancelledOn && words.leftOn(spokenDay(cancelledOn, today, lang))
  const attended = marked > 0 && words.attended(came, marked)
  return [words.enrolled(title), attended, ended].filter(Boolean).join(', ')
}

function coldContactText(fact: Of<'cold-contact'>, speaker: Speaker): string {
  const words = factWords[speaker.lang]
  const met = words.coldContact(afterVerb(fact.place), words.given[fact.given])
  const call = fact.willCall ? gendered(speaker.client, words.willCall) : ''
  return [[met, call].filter(Boolean).join(', '), fact.note].filter(Boolean).join('. ')
}

function partnerText({ broughtBy, again }: Of<'partner'>, { client, lang }: Speaker): string {
  const words = factWords[lang]
  const became = gendered(client, again ? words.partnerAgain : words.partner)
  return broughtBy ? words.broughtBy(became, broughtBy) : became
}

function partnerLeftText(fact: Of<'partner-left'>, { client, lang, today }: Speaker): string {
  const words = factWords[lang]
  const left = words.leftBecause(gendered(client, words.partnerLeft), words.leavingWhys[fact.why])
  const wished = fact.farewellOn && words.wished(spokenDay(fact.farewellOn, today, lang))
  return [left, fact.note, wished].filter(Boolean).join('. ')
}

function trainingText(fact: Of<'training'>, { lang }: Speaker): string {
  const { minutes, cost, currency, topic } = fact
  const paid = cost !== null && currency ? money(cost, currency, lang) : ''
  const said = [timeText(minutes, lang), paid].filter(Boolean).join(', ')
  return factWords[lang].training(topic ? `${topic}, ${said}` : said)
}

function regimenText(fact: Of<'regimen'>, { lang, today }: Speaker): string {
  const words = factWords[lang]
  const { product, on, startedOn } = fact
  const later = startedOn > on && words.begins(spokenDay(startedOn, today, lang))
  return words.regimen(product, [paceText(fact, lang), later].filter(Boolean).join(', '))
}
