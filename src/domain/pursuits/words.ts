import { dayAndMonth } from '../../words/dates.ts'
import { type Lang, messages } from '../../words/lang.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'
import type { Cadence } from './records.ts'

type Channel = Cadence['steps'][number]['channel']
type ByChannel = Readonly<Record<Channel, string>>

const words = messages(
  {
    title: 'Три звонка и письмо',
    aims: [
      'предложить встречу',
      'напомнить и предложить следующий шаг',
      'оба заняты, могло и забыться',
      'поблагодарить и оставить дверь открытой',
    ],
    openers: [
      'добрый день. Хочу предложить вам встретиться, двадцати минут хватит. Когда вам удобнее?',
      'добрый день. Возвращаюсь к нашему разговору: давайте выберем день для следующего шага.',
      'добрый день. Знаю, что дел много и у вас, и у меня, поэтому напоминаю о нашем разговоре. Продолжим?',
      'спасибо за ваше время. Если интерес вернётся, просто позвоните: с удовольствием поговорим.',
    ],
    call: { call: 'звонок', message: 'сообщение', visit: 'визит', letter: 'письмо' } as ByChannel,
    opener: 'добрый день. Удобно поговорить пару минут?',
    step: (step: number, of: number) => `шаг ${step} из ${of}`,
    closes: (day: string) => `Без ответа закончится ${day}`,
  },
  {
    title: 'Three calls and a letter',
    aims: [
      'offer a meeting',
      'remind, and offer the next step',
      'both are busy, it may have been forgotten',
      'thank them and leave the door open',
    ],
    openers: [
      'good day. I would like to meet you, twenty minutes will do. When would suit you?',
      'good day. Coming back to our talk: shall we choose a day for the next step?',
      'good day. I know how busy we both are, so this is a reminder of our talk. Shall we go on?',
      'thank you for your time. Whenever you are interested again, just call: I will gladly talk.',
    ],
    call: {
      call: 'a call',
      message: 'a message',
      visit: 'a visit',
      letter: 'a letter',
    } as ByChannel,
    opener: 'good day. Do you have a couple of minutes?',
    step: (step: number, of: number) => `step ${step} of ${of}`,
    closes: (day: string) => `Without an answer it ends on ${day}`,
  },
)

/** What a cadence is called; without a title of its own it is the three calls and a letter. */
export function cadenceTitle(title: string | undefined, lang: Lang): string {
  return title ?? words[lang].title
}

/** What a step is for: in the user's own words, or as the three calls and a letter have it. */
export function aimOf(
  step: Cadence['steps'][number],
  at: number,
  isOwn: boolean,
  lang: Lang,
): string {
  return step.aim ?? (isOwn ? '' : (words[lang].aims[at] ?? ''))
}

export const say: ReasonSource['say'] = {
  pursuit: ({ facts }, saying) => {
    const { lang } = saying
    const { openers, opener, step, call, closes } = words[lang]
    const [number, of] = [Number(facts.step), Number(facts.of)]
    const isOwn = facts.title !== undefined
    const channel = String(facts.channel) as Channel
    const aim = aimOf({ after: 0, channel, aim: facts.aim?.toString() }, number - 1, isOwn, lang)
    const title = cadenceTitle(facts.title?.toString(), lang)
    const strong = step(number, of)
    const what = [call[channel], aim].filter(Boolean).join(', ')
    const end = closes(dayAndMonth(String(facts.closesOn), lang))
    return {
      text: `${title}, ${strong}: ${what}. ${end}`,
      strong,
      opener: addressing(saying, (isOwn ? undefined : openers[number - 1]) ?? opener),
    }
  },
}
