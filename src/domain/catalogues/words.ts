import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'

const words = messages(
  {
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    held: ['Каталог у неё', 'Каталог у него', 'Каталог отдан, прошло'] as Gendered,
    heldToday: 'Каталог отдан сегодня',
    end: (left: number): string =>
      left === 0
        ? 'период заканчивается сегодня'
        : left === 1
          ? 'период заканчивается завтра'
          : `до конца периода ${ruCount(left, 'день', 'дня', 'дней')}`,
    ask: 'добрый день. Удалось посмотреть каталог? Что приглянулось?',
    carried: 'В прошлом периоде не встретились',
    why: {
      'could-not': 'В прошлом периоде не получилось встретиться',
      silent: 'В прошлом периоде не встретились, телефон молчал',
      open: 'Каталог прошлого периода остался без ответа',
    } as Readonly<Record<string, string>>,
    offer: 'здравствуйте. В прошлый раз мы так и не увиделись, а уже вышел новый каталог. Занести?',
  },
  {
    days: (n: number) => enCount(n, 'day', 'days'),
    held: ['The catalogue is with her for', 'The catalogue is with him for', 'Handed out for'],
    heldToday: 'The catalogue was handed out today',
    end: (left: number): string =>
      left === 0
        ? 'the period ends today'
        : left === 1
          ? 'the period ends tomorrow'
          : `${enCount(left, 'day', 'days')} until the period ends`,
    ask: 'good day. Have you had a look at the catalogue? What do you like?',
    carried: 'You did not meet in the last period',
    why: {
      'could-not': 'A meeting did not work out in the last period',
      silent: 'You did not meet in the last period, the phone was silent',
      open: 'The catalogue of the last period had no answer',
    },
    offer: 'hello. We did not meet last time, and a new catalogue is out. Shall I bring it?',
  },
)

/** From so few days on, the end of the period is told. */
const nearEnd = 3

export const say: ReasonSource['say'] = {
  handout: ({ facts }, saying) => {
    const { days, held, heldToday, end, ask } = words[saying.lang]
    const [had, left] = [Number(facts.days), Number(facts.left)]
    const time = days(had)
    const since = had === 0 ? heldToday : `${byGender(saying, held)} ${time}`
    const text = left <= nearEnd ? `${since}, ${end(left)}` : since
    return { text, ...(had > 0 && { strong: time }), opener: addressing(saying, ask) }
  },
  'carried-over': ({ facts }, saying) => {
    const { why, carried, offer } = words[saying.lang]
    return { text: why[String(facts.why)] ?? carried, opener: addressing(saying, offer) }
  },
}
