import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    due: (title: string, time: string) => `${title}: с прошлого раза ${time}`,
    ask: 'добрый день. Расскажите, что изменилось с прошлого раза, я запишу.',
  },
  {
    days: (n: number) => enCount(n, 'day', 'days'),
    due: (title: string, time: string) => `${title}: ${time} since the last time`,
    ask: 'good day. Tell me what has changed since the last time, and I will write it down.',
  },
)

export const say: ReasonSource['say'] = {
  sheet: ({ facts }, saying) => {
    const { days, due, ask } = words[saying.lang]
    const strong = days(Number(facts.days))
    return { text: due(String(facts.title), strong), strong, opener: addressing(saying, ask) }
  },
}
