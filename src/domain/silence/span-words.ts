import { type Lang, messages } from '../../words/lang.ts'
import { enCount, ruCount } from '../../words/plural.ts'
import { type Span, spanOf, type Unit } from './units.ts'

const ruUnits: Readonly<Record<Unit, readonly [one: string, few: string, many: string]>> = {
  day: ['день', 'дня', 'дней'],
  week: ['неделю', 'недели', 'недель'],
  month: ['месяц', 'месяца', 'месяцев'],
  year: ['год', 'года', 'лет'],
}

/** A span of time, and that somebody orders so often: all that the first screen says of habits. */
export const spanWords = messages(
  {
    span: ({ count, unit }: Span) =>
      count === 1 ? ruUnits[unit][0] : ruCount(count, ...ruUnits[unit]),
    usually: (gap: string) => `обычно раз в ${gap}`,
  },
  {
    span: ({ count, unit }: Span) => (count === 1 ? unit : enCount(count, unit, `${unit}s`)),
    usually: (gap: string) => `usually every ${gap}`,
  },
)

/** «обычно раз в 5 недель». */
export function sayUsual(gapDays: number, lang: Lang): string {
  const { span, usually } = spanWords[lang]
  return usually(span(spanOf(gapDays)))
}
