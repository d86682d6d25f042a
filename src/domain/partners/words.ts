import { spokenDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'

const words = messages(
  {
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    quiet: (days: string) => `Партнёр: без разговора и занятий ${days}`,
    back: (when: string) => `Партнёр: перерыв закончился ${when}`,
    left: ['Ушла из партнёров', 'Ушёл из партнёров', 'Больше не партнёр'] as Gendered,
    gone: (left: string, when: string) => `${left} ${when}. Можно пожелать удачи`,
    help: 'добрый день. Как у вас идут дела, в чём помочь?',
    welcome: 'добрый день. Вы собирались вернуться к делам. Чем помочь для начала?',
    luck: 'спасибо за время, что мы работали вместе. Желаю вам удачи на новом пути.',
  },
  {
    days: (n: number) => enCount(n, 'day', 'days'),
    quiet: (days: string) => `Partner: no talk and no training for ${days}`,
    back: (when: string) => `Partner: the pause ended ${when}`,
    left: ['No longer a partner', 'No longer a partner', 'No longer a partner'] as Gendered,
    gone: (left: string, when: string) => `${left} since ${when}. You may wish them luck`,
    help: 'good day. How are things going, and what can I help with?',
    welcome: 'good day. You meant to come back to work. What would help to begin with?',
    luck: 'thank you for the time we worked together. I wish you luck on your new way.',
  },
)

export const say: ReasonSource['say'] = {
  partner: ({ facts }, saying) => {
    const said = words[saying.lang]
    const strong = facts.back
      ? spokenDay(String(facts.last), saying.day, saying.lang)
      : said.days(Number(facts.days))
    const text = (facts.back ? said.back : said.quiet)(strong)
    return { text, strong, opener: addressing(saying, facts.back ? said.welcome : said.help) }
  },
  farewell: ({ facts }, saying) => {
    const said = words[saying.lang]
    const when = spokenDay(String(facts.on), saying.day, saying.lang)
    const text = said.gone(byGender(saying, said.left), when)
    return { text, strong: when, opener: addressing(saying, said.luck) }
  },
}
