import { spokenDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    at: (day: string, time: string) => `${day} в ${time}`,
    meeting: 'Встреча',
    open: 'Подтверждения ещё нет',
    call: (time: string) => `, позвонить в ${time}`,
    again: (time: string) => `Напомнить о ней в ${time}`,
    openConfirm: (when: string) => `добрый день. Наша встреча ${when} в силе?`,
    openAgain: (when: string) => `добрый день. Жду вас ${when}.`,
    result: (when: string) => `Встреча была ${when}. Чем кончилась?`,
    next: (when: string) => `После встречи ${when}: что дальше?`,
    openNext: 'добрый день. Спасибо за встречу. Что решим дальше?',
    of: (name: string) => `(${name})`,
    warn: 'Предупредить',
    warnAt: (time: string) => ` в ${time}`,
    openWarn: (when: string) =>
      `добрый день. Встречу ${when} пока не подтвердили. Сообщу сразу, как узнаю.`,
    news: {
      confirmed: 'подтверждена',
      cancelled: 'отменилась',
      moved: (to: string) => `перенесена${to && ` на ${to}`}`,
    },
    tell: 'Сообщить об этом',
    openTell: (news: string) => `добрый день. Наша встреча ${news}.`,
  },
  {
    at: (day: string, time: string) => `${day} at ${time}`,
    meeting: 'Meeting',
    open: 'Not confirmed yet',
    call: (time: string) => `, call at ${time}`,
    again: (time: string) => `Call once more at ${time}`,
    openConfirm: (when: string) => `good day. Is our meeting ${when} still on?`,
    openAgain: (when: string) => `good day. I look forward to seeing you ${when}.`,
    result: (when: string) => `The meeting was ${when}. How did it end?`,
    next: (when: string) => `After the meeting ${when}: what next?`,
    openNext: 'good day. Thank you for the meeting. What shall we do next?',
    of: (name: string) => `with ${name}`,
    warn: 'Tell them',
    warnAt: (time: string) => ` at ${time}`,
    openWarn: (when: string) =>
      `good day. The meeting ${when} is not confirmed yet. I will tell you as soon as I know.`,
    news: {
      confirmed: 'is confirmed',
      cancelled: 'is cancelled',
      moved: (to: string) => `was moved${to && ` to ${to}`}`,
    },
    tell: 'Tell them',
    openTell: (news: string) => `good day. Our meeting ${news}.`,
  },
)

type Say = ReasonSource['say'][string]
type Facts = Parameters<Say>[0]['facts']
type Saying = Parameters<Say>[1]
type Words = (typeof words)['ru']

/** A sentence of a meeting: when it is stands out. */
function saying(
  say: (said: Words, when: string, facts: Facts, saying: Saying) => [string, string],
): Say {
  return ({ facts }, given) => {
    const when = spoken(facts.on, facts.time, given)
    const [text, opener] = say(words[given.lang], when, facts, given)
    return { text, strong: when, opener: addressing(given, opener) }
  }
}

const spoken = (day: unknown, time: unknown, { day: today, lang }: Saying) =>
  words[lang].at(spokenDay(String(day), today, lang), String(time))

/** «Встреча с Марией завтра в 15:00», to whoever comes along. */
function along(said: Words, when: string, { name, with: whom }: Facts, { lang }: Saying): string {
  return `${said.meeting} ${(lang === 'ru' && whom) || said.of(String(name))} ${when}`
}

export const say: ReasonSource['say'] = {
  'meeting-confirm': saying((said, when, { place, callAt, again }) => {
    const where = place === undefined ? when : `${when}, ${place}`
    const call = callAt === undefined ? '' : said.call(String(callAt))
    return again
      ? [`${said.meeting} ${where}. ${said.again(String(callAt))}`, said.openAgain(where)]
      : [`${said.meeting} ${where}. ${said.open}${call}`, said.openConfirm(when)]
  }),
  'meeting-result': saying((said, when) => [said.result(when), said.openNext]),
  'meeting-next': saying((said, when) => [said.next(when), said.openNext]),
  'meeting-warn': saying((said, when, facts, given) => {
    const at = facts.callAt === undefined ? '' : said.warnAt(String(facts.callAt))
    return [
      `${along(said, when, facts, given)}. ${said.open}. ${said.warn}${at}`,
      said.openWarn(when),
    ]
  }),
  'meeting-tell': saying((said, when, facts, given) => {
    const { confirmed, cancelled, moved } = said.news
    const to = facts.toDay === undefined ? '' : spoken(facts.toDay, facts.toTime, given)
    const { what } = facts
    const news = what === 'moved' ? moved(to) : what === 'confirmed' ? confirmed : cancelled
    return [
      `${along(said, when, facts, given)} ${news}. ${said.tell}`,
      said.openTell(`${when} ${news}`),
    ]
  }),
}
