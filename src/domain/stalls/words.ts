import { type Lang, messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'

const words = messages(
  {
    verdict: (count: number, days: number) =>
      `${ruCount(count, 'отговорка', 'отговорки', 'отговорок')} за\u00A0${ruCount(days, 'день', 'дня', 'дней')}, ни\u00A0да, ни\u00A0нет`,
    today: (count: number) =>
      `${ruCount(count, 'отговорка', 'отговорки', 'отговорок')} за\u00A0один день, ни\u00A0да, ни\u00A0нет`,
  },
  {
    verdict: (count: number, days: number) =>
      `${enCount(count, 'stall', 'stalls')} in ${enCount(days, 'day', 'days')}, no yes, no no`,
    today: (count: number) => `${enCount(count, 'stall', 'stalls')} in one day, no yes, no no`,
  },
)

/** «4 отговорки за 40 дней, ни да, ни нет». */
export function sayVerdict(count: number, days: number, lang: Lang): string {
  return days > 0 ? words[lang].verdict(count, days) : words[lang].today(count)
}
