import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import { type Day, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { ordersOf, type YearSum } from '../orders/rules.ts'
import type { Settings } from '../settings/records.ts'

/** Who counts as a VIP: the first so many by sum, so many percent of the year's buyers, or from a sum on (minor units). */
export type VipRule =
  | { readonly by: 'top'; readonly top: number }
  | { readonly by: 'share'; readonly percent: number }
  | { readonly by: 'sum'; readonly sum: number }

export function vipRuleOf({ vipBy, vipTop, vipShare, vipSum }: Settings): VipRule {
  if (vipBy === 'share') return { by: 'share', percent: vipShare }
  return vipBy === 'sum' ? { by: 'sum', sum: vipSum } : { by: 'top', top: vipTop }
}

/** From this day of December the year is taken as over: signs of attention are prepared before the holidays. */
const yearEnds = '12-20'

/** The year whose VIPs are honoured on a day: until the year's end the one before. */
export function vipYearOn(day: Day): number {
  return day.slice(5) >= yearEnds ? yearOf(day) : yearOf(day) - 1
}

/** The last day of January: by then every VIP of the year before was given a sign of attention, or the reason has gone. */
const honouredUntil = '01-31'

/** Signs of attention are due from the year's end to the end of January (article 002). */
export function isTimeToHonour(day: Day): boolean {
  return day.slice(5) >= yearEnds || day.slice(5) <= honouredUntil
}

export interface Buyer {
  readonly client: string
  /** Minor units. */
  readonly sum: number
  readonly orders: number
}

const yearsOf = survey(clientRecord, (book: Book, { id, letGoOn }): YearSum[] | undefined => {
  const orders = ordersOf(book, id)
  if (letGoOn || orders.length === 0) return undefined
  const years = new Map<number, YearSum>()
  for (const { date, sum = 0 } of orders) {
    const year = yearOf(date)
    const known = years.get(year)
    years.set(year, { year, sum: (known?.sum ?? 0) + sum, count: (known?.count ?? 0) + 1 })
  }
  return [...years.values()]
})

/** Who bought in a year for any sum, the best first; of equals who ordered oftener, then by id. */
export function buyersOf(book: Book, year: number, day: Day): Buyer[] {
  const buyers: Buyer[] = []
  for (const [client, years] of yearsOf(book, day)) {
    const bought = years.find((one) => one.year === year)
    if (bought && bought.sum > 0) buyers.push({ client, sum: bought.sum, orders: bought.count })
  }
  return buyers.sort(
    (a, b) => b.sum - a.sum || b.orders - a.orders || (a.client < b.client ? -1 : 1),
  )
}

/** The best of a year by a rule; a share is rounded up, so that a small book has its VIP too. */
export function vipsAmong(buyers: readonly Buyer[], rule: VipRule): readonly Buyer[] {
  switch (rule.by) {
    case 'top':
      return buyers.slice(0, rule.top)
    case 'share':
      return buyers.slice(0, Math.ceil((buyers.length * rule.percent) / 100))
    case 'sum':
      return buyers.filter(({ sum }) => sum >= rule.sum)
  }
}
