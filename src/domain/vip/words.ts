import { messages } from '../../words/lang.ts'
import { money } from '../../words/money.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import type { ReasonSource } from '../reason.ts'
import { addressing } from '../saying.ts'

const words = messages(
  {
    orders: (n: number) => ruCount(n, 'заказ', 'заказа', 'заказов'),
    vip: (year: string, orders: string, sum: string) =>
      `VIP ${year} года: ${orders} на ${sum}. Знака внимания ещё не было`,
    thank:
      'хочу поблагодарить вас за этот год: с вами было хорошо работать. У меня для вас небольшой подарок, когда можно заехать?',
  },
  {
    orders: (n: number) => enCount(n, 'order', 'orders'),
    vip: (year: string, orders: string, sum: string) =>
      `VIP of ${year}: ${orders} for ${sum}. No sign of attention yet`,
    thank:
      'thank you for this year: it was good to work with you. I have a small present for you, when may I come by?',
  },
)

export const say: ReasonSource['say'] = {
  vip: ({ facts }, saying) => {
    const { vip, orders, thank } = words[saying.lang]
    const sum = money(Number(facts.sum), String(facts.currency), saying.lang)
    const text = vip(String(facts.year), orders(Number(facts.orders)), sum)
    return { text, strong: sum, opener: addressing(saying, thank) }
  },
}
