import { dayAndMonth } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource, Saying } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    years: (n: number) => ruCount(n, 'год', 'года', 'лет'),
    today: (age: string) => `День рождения сегодня${age && `, ${age}`}`,
    soon: (when: string, on: string, age: string) =>
      `День рождения через ${when}, ${on}${age && `, ${age}`}`,
    late: (when: string, on: string) => `День рождения был ${on}, ${when} назад`,
    greet: 'с днём рождения. Желаю вам здоровья и поменьше хлопот.',
    prepare: 'добрый день. Скоро ваш день, хочу узнать, что вам было бы приятно.',
    greetLate: 'поздравляю вас с прошедшим днём рождения. Как отметили?',
  },
  {
    days: (n: number) => enCount(n, 'day', 'days'),
    years: (n: number) => enCount(n, 'year', 'years'),
    today: (age: string) => `Birthday today${age && `, ${age}`}`,
    soon: (when: string, on: string, age: string) =>
      `Birthday in ${when}, on ${on}${age && `, ${age}`}`,
    late: (when: string, on: string) => `Birthday was on ${on}, ${when} ago`,
    greet: 'happy birthday. I wish you good health and an easy year.',
    prepare: 'good day. Your birthday is near: what would you enjoy?',
    greetLate: 'my belated birthday wishes. How did you celebrate?',
  },
)

function years(facts: Readonly<Record<string, string | number>>, { lang }: Saying): string {
  return facts.age === undefined ? '' : words[lang].years(Number(facts.age))
}

export const say: ReasonSource['say'] = {
  birthday: ({ facts }, saying) => {
    const { today, greet } = words[saying.lang]
    const age = years(facts, saying)
    return { text: today(age), ...(age && { strong: age }), opener: addressing(saying, greet) }
  },
  'birthday-soon': ({ facts }, saying) => {
    const { soon, days, prepare } = words[saying.lang]
    const when = days(Number(facts.days))
    const on = dayAndMonth(String(facts.on), saying.lang)
    const text = soon(when, on, years(facts, saying))
    return { text, strong: when, opener: addressing(saying, prepare) }
  },
  'birthday-late': ({ facts }, saying) => {
    const { late, days, greetLate } = words[saying.lang]
    const when = days(Number(facts.days))
    const text = late(when, dayAndMonth(String(facts.on), saying.lang))
    return { text, strong: when, opener: addressing(saying, greetLate) }
  },
}
