import { type Day, dayNumber } from '../../words/days.ts'
import type { Lang } from '../../words/lang.ts'
import type { Order } from '../orders/records.ts'
import { orderDays, usualGapDays } from './rules.ts'
import { sayHabit } from './words.ts'

/** How often somebody with these orders buys and how long they have been silent, in words; undefined for whoever has ordered on one day only. */
export function habitOf(orders: readonly Order[], day: Day, lang: Lang): string | undefined {
  const days = orderDays(orders, day)
  const gap = usualGapDays(days)
  const last = days.at(-1)
  if (gap === undefined || last === undefined) return undefined
  return sayHabit({ usualGapDays: gap, daysSilent: dayNumber(day) - last }, lang)
}
