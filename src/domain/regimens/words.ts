import { dayAndMonth } from '../../words/dates.ts'
import { messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    days: (n: number) => ruCount(n, 'день', 'дня', 'дней'),
    today: 'сегодня',
    ends: 'упаковка заканчивается',
    will: (time: string, on: string) => `упаковка закончится через ${time}, ${on}`,
    was: (time: string, on: string) => `упаковка закончилась ${time} назад, ${on}`,
    offer: (product: string) =>
      `добрый день. Как вам ${product}, всё ли подходит? Скоро нужна будет новая упаковка, привезти?`,
    ask: (product: string) =>
      `добрый день. Как вам ${product}, всё ли подходит? Упаковка, наверное, уже закончилась, привезти новую?`,
  },
  {
    days: (n: number) => enCount(n, 'day', 'days'),
    today: 'today',
    ends: 'the package runs out',
    will: (time: string, on: string) => `the package runs out in ${time}, on ${on}`,
    was: (time: string, on: string) => `the package ran out ${time} ago, on ${on}`,
    offer: (product: string) =>
      `good day. How do you like ${product}? You will soon need a new package, shall I bring it?`,
    ask: (product: string) =>
      `good day. How do you like ${product}? The package may have run out, shall I bring a new one?`,
  },
)

/** Neither the gender nor the number of a product's name is known: it is the package that runs out. */
export const say: ReasonSource['say'] = {
  regimen: ({ facts }, saying) => {
    const { days, today, ends, will, was, offer, ask } = words[saying.lang]
    const [product, left] = [String(facts.product), Number(facts.left)]
    const time = left === 0 ? today : days(Math.abs(left))
    const on = dayAndMonth(String(facts.on), saying.lang)
    const when = left === 0 ? `${ends} ${time}` : (left > 0 ? will : was)(time, on)
    const opener = addressing(saying, (left < 0 ? ask : offer)(product))
    return { text: `${product}: ${when}`, strong: time, opener }
  },
}
