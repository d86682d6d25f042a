import type { Summary } from '../../../domain/summary/views.ts'
import { monthName } from '../../../words/dates.ts'
import type { Lang } from '../../../words/lang.ts'
import { tenths, wholeNumber } from '../../../words/numbers.ts'

type Month = Summary['months'][number]

/** A bar of the picture: a month, or a year where there are too many months. */
export interface Step extends Omit<Month, 'month'> {
  /** «ноя», «2026». */
  readonly label: string
  /** «Ноябрь 2026», «2026». */
  readonly title: string
}

/** So many bars fit beside each other on a phone. */
const mostBars = 12

/** Months as they stand in a picture; more than a year of them are added up to years, the last twelve. */
export function stepsOf(months: readonly Month[], lang: Lang): Step[] {
  if (months.length <= mostBars) return months.map((month) => stepOfMonth(month, lang))
  const years = new Map<string, Step>()
  for (const { month, ...counts } of months) {
    const year = month.slice(0, 4)
    const known = years.get(year)
    years.set(year, known ? together(known, counts) : { label: year, title: year, ...counts })
  }
  return [...years.values()].slice(-mostBars)
}

function stepOfMonth({ month, ...counts }: Month, lang: Lang): Step {
  const name = monthName(Number(month.slice(5)), lang)
  const short = name.slice(0, 3)
  return {
    label: lang === 'ru' ? short.toLowerCase() : short,
    title: `${name} ${month.slice(0, 4)}`,
    ...counts,
  }
}

function together(step: Step, month: Omit<Month, 'month'>): Step {
  return {
    ...step,
    orders: step.orders + month.orders,
    sum: step.sum + month.sum,
    touches: step.touches + month.touches,
    newClients: step.newClients + month.newClients,
  }
}

/** In what the sums above bars are written, so that each is three digits at most. */
export type Scale = 1 | 1_000 | 1_000_000

/** The scale for sums up to the largest, in whole units of money. */
export function scaleFor(largest: number): Scale {
  if (largest < 1_000) return 1
  return largest < 1_000_000 ? 1_000 : 1_000_000
}

/** A sum above its bar: «9,8» thousand, «125» thousand, «–» for nothing. */
export function shortSum(amount: number, scale: Scale, lang: Lang): string {
  if (amount === 0) return '–'
  const scaled = amount / scale
  if (scale === 1 || scaled >= 10) return wholeNumber(Math.round(scaled), lang)
  return tenths(Math.round(scaled * 10), lang)
}
