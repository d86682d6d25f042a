import { dayAndMonth, longDay } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing, byGender, type Gendered } from '../saying.ts'
import { sayUsual } from '../silence/span-words.ts'

const words = messages(
  {
    months: (n: number) => ruCount(n, 'месяц', 'месяца', 'месяцев'),
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    turning: (time: string, ordered: string, until: string) =>
      `Заказ был ${time} назад, ${ordered}. Зелёная папка до ${until}`,
    recall: (no: string, time: string, ordered: string) => `${no} ${time}, заказ был ${ordered}`,
    silent: (no: string, time: string, days: string) => `${no} ${time}, разговор был ${days} назад`,
    recallBirthday: (days: string, no: string, time: string) =>
      `День рождения через ${days}, ${no} ${time}`,
    no: ['не покупала', 'не покупал', 'заказов нет'] as Gendered,
    offer:
      'добрый день. Вышел новый каталог, есть то, что вам подойдёт. Показать вам на этой неделе?',
    back: 'здравствуйте. Давно не виделись. Как вы поживаете?',
    backBirthday: 'здравствуйте. Скоро ваш день рождения, и для вас есть новый каталог. Занести?',
  },
  {
    months: (n: number) => enCount(n, 'month', 'months'),
    days: (n: number) => enCount(n, 'day', 'days'),
    turning: (time: string, ordered: string, until: string) =>
      `Ordered ${time} ago, on ${ordered}. Green until ${until}`,
    recall: (no: string, time: string, ordered: string) => `${no} ${time}, ordered on ${ordered}`,
    silent: (no: string, time: string, days: string) => `${no} ${time}, talked ${days} ago`,
    recallBirthday: (days: string, no: string, time: string) =>
      `Birthday in ${days}, ${no} ${time}`,
    no: ['no order for', 'no order for', 'no order for'] as Gendered,
    offer: 'good day. The new catalogue has something for you. Shall I show you this week?',
    back: 'hello. It has been a while. How are you?',
    backBirthday: 'hello. Your birthday is near, and there is a new catalogue. Shall I bring it?',
  },
)

const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase('ru') + text.slice(1)

export const say: ReasonSource['say'] = {
  'turning-black': ({ facts }, saying) => {
    const { turning, months, days, offer } = words[saying.lang]
    const n = Number(facts.months)
    const time = n > 0 ? months(n) : days(1)
    const ordered = longDay(String(facts.ordered), saying.lang)
    const text = turning(time, ordered, dayAndMonth(String(facts.until), saying.lang))
    return { text, strong: time, opener: addressing(saying, offer) }
  },
  recall: ({ facts }, saying) => {
    const { recall, silent, months, days, no, back } = words[saying.lang]
    const time = months(Number(facts.months))
    const bought = capital(byGender(saying, no))
    const since =
      facts.spoken === undefined
        ? recall(bought, time, longDay(String(facts.ordered), saying.lang))
        : silent(bought, time, days(Number(facts.days)))
    const usual = facts.usual === undefined ? '' : sayUsual(Number(facts.usual), saying.lang)
    const text = usual ? `${since}, ${usual}` : since
    return { text, strong: time, opener: addressing(saying, back) }
  },
  'recall-birthday': ({ facts }, saying) => {
    const { recallBirthday, months, days, no, backBirthday } = words[saying.lang]
    const before = days(Number(facts.before))
    const text = recallBirthday(before, byGender(saying, no), months(Number(facts.months)))
    return { text, strong: before, opener: addressing(saying, backBirthday) }
  },
}
