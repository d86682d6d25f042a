import { spokenDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    at: (day: string, time: string) => `${day} в ${time}`,
    meeting: (when: string, place: string) => `Встреча ${when}${place}.`,
    open: 'Подтверждения ещё нет',
    openCall: (time: string) => `Подтверждения ещё нет, позвонить в ${time}`,
    again: (time: string) => `Напомнить о ней в ${time}`,
    result: (when: string) => `Встреча была ${when}. Чем кончилась?`,
    next: (when: string) => `После встречи ${when}: что дальше?`,
    openConfirm: (when: string) => `добрый день. Наша встреча ${when} в силе?`,
    openAgain: (when: string, place: string) => `добрый день. Жду вас ${when}${place}.`,
    openNext: 'добрый день. Спасибо за встречу. Что решим дальше?',

    along: (whom: string, when: string) => `Встреча ${whom} ${when}`,
    of: (name: string) => `(${name})`,
    warn: (time: string) => `. Если к ${time} не подтвердят, предупредить`,
    warnNow: ': подтверждения ещё нет. Предупредить',
    confirmed: ' подтверждена. Сообщить об этом',
    cancelled: ' отменилась. Сообщить об этом',
    moved: (to: string) => ` перенесена${to && ` на ${to}`}. Сообщить об этом`,
    openWarn: (when: string) =>
      `добрый день. Встречу ${when} пока не подтвердили. Как только узнаю, сразу сообщу.`,
    openConfirmed: (when: string) => `добрый день. Встреча ${when} подтверждена, всё в силе.`,
    openCancelled: (when: string) =>
      `добрый день. Встреча ${when} отменилась. Спасибо, что были готовы прийти.`,
    openMoved: (when: string, to: string) =>
      `добрый день. Встречу ${when} перенесли${to && ` на ${to}. Вам удобно?`}${to ? '' : '. Новый день сообщу.'}`,
  },
  {
    at: (day: string, time: string) => `${day} at ${time}`,
    meeting: (when: string, place: string) => `Meeting ${when}${place}.`,
    open: 'Not confirmed yet',
    openCall: (time: string) => `Not confirmed yet, call at ${time}`,
    again: (time: string) => `Call once more at ${time}`,
    result: (when: string) => `The meeting was ${when}. How did it end?`,
    next: (when: string) => `After the meeting ${when}: what next?`,
    openConfirm: (when: string) => `good day. Is our meeting ${when} still on?`,
    openAgain: (when: string, place: string) =>
      `good day. I look forward to seeing you ${when}${place}.`,
    openNext: 'good day. Thank you for the meeting. What shall we do next?',

    along: (whom: string, when: string) => `Meeting ${whom} ${when}`,
    of: (name: string) => `with ${name}`,
    warn: (time: string) => `. If it is not confirmed by ${time}, tell them`,
    warnNow: ': not confirmed yet. Tell them',
    confirmed: ' is confirmed. Tell them',
    cancelled: ' is cancelled. Tell them',
    moved: (to: string) => ` was moved${to && ` to ${to}`}. Tell them`,
    openWarn: (when: string) =>
      `good day. The meeting ${when} is not confirmed yet. I will tell you as soon as I know.`,
    openConfirmed: (when: string) =>
      `good day. The meeting ${when} is confirmed, all is as agreed.`,
    openCancelled: (when: string) =>
      `good day. The meeting ${when} is cancelled. Thank you for being ready to come.`,
    openMoved: (when: string, to: string) =>
      `good day. The meeting ${when} was moved${to ? ` to ${to}. Does that suit you?` : '. I will tell you the new day.'}`,
  },
)

type Say = ReasonSource['say'][string]
type Facts = Parameters<Say>[0]['facts']
type Saying = Parameters<Say>[1]

function spoken(day: unknown, time: unknown, { day: today, lang }: Saying): string {
  return words[lang].at(spokenDay(String(day), today, lang), String(time))
}

const confirm: Say = ({ facts }, saying) => {
  const said = words[saying.lang]
  const when = spoken(facts.on, facts.time, saying)
  const place = facts.place === undefined ? '' : `, ${facts.place}`
  const { callAt } = facts
  const todo =
    callAt === undefined
      ? said.open
      : facts.again === undefined
        ? said.openCall(String(callAt))
        : said.again(String(callAt))
  const opener = facts.again === undefined ? said.openConfirm(when) : said.openAgain(when, place)
  return {
    text: `${said.meeting(when, place)} ${todo}`,
    strong: when,
    opener: addressing(saying, opener),
  }
}

/** A reason that says nothing but when the meeting was. */
function saidOf(text: 'result' | 'next'): Say {
  return ({ facts }, saying) => {
    const said = words[saying.lang]
    const when = spoken(facts.on, facts.time, saying)
    return { text: said[text](when), strong: when, opener: addressing(saying, said.openNext) }
  }
}

const warn: Say = ({ facts }, saying) => {
  const said = words[saying.lang]
  const { text, when } = along(facts, saying)
  const { callAt } = facts
  const todo = callAt === undefined ? said.warnNow : said.warn(String(callAt))
  return { text: text + todo, strong: when, opener: addressing(saying, said.openWarn(when)) }
}

const tell: Say = ({ facts }, saying) => {
  const said = words[saying.lang]
  const { text, when } = along(facts, saying)
  const to = facts.toDay === undefined ? '' : spoken(facts.toDay, facts.toTime, saying)
  const [news, opener] =
    facts.what === 'moved'
      ? [said.moved(to), said.openMoved(when, to)]
      : facts.what === 'confirmed'
        ? [said.confirmed, said.openConfirmed(when)]
        : [said.cancelled, said.openCancelled(when)]
  return { text: text + news, strong: when, opener: addressing(saying, opener) }
}

/** «Встреча с Марией завтра в 15:00». */
function along({ name, with: form, on, time }: Facts, saying: Saying) {
  const { along: text, of } = words[saying.lang]
  const when = spoken(on, time, saying)
  const whom = saying.lang === 'ru' && form !== undefined ? String(form) : of(String(name))
  return { text: text(whom, when), when }
}

export const say: ReasonSource['say'] = {
  'meeting-confirm': confirm,
  'meeting-result': saidOf('result'),
  'meeting-next': saidOf('next'),
  'meeting-warn': warn,
  'meeting-tell': tell,
}
