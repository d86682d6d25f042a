import type { Book } from '../../book/book.ts'
import { survey } from '../../book/survey.ts'
import { type Day, yearOf } from '../../words/days.ts'
import { clientRecord } from '../clients/records.ts'
import { forgottenOn } from '../forgotten/rules.ts'
import { ordersOf, type YearSum } from '../orders/rules.ts'
import { type Settings, settingsOf } from '../settings/records.ts'

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

/** The year to look at on a day: while signs of attention are due theirs, else the one that runs. */
export function vipYearShown(day: Day): number {
  return isTimeToHonour(day) ? vipYearOn(day) : yearOf(day)
}

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

const yearsOf = survey(clientRecord, (book: Book, client, day): YearSum[] | undefined => {
  const orders = ordersOf(book, client.id)
  if (orders.length === 0 || forgottenOn(book, client, day)) return undefined
  const years = new Map<number, YearSum>()
  for (const { date, sum = 0 } of orders) {
    const year = yearOf(date)
    const known = years.get(year)
    years.set(year, { year, sum: (known?.sum ?? 0) + sum, count: (known?.count ?? 0) + 1 })
  }
  return [...years.values()]
})

/** The VIPs of a year, the best first; of equals who ordered oftener, then by id. By the book's own rule unless one is given. */
export function vipsOf(
  book: Book,
  year: number,
  day: Day,
  rule: VipRule = vipRuleOf(settingsOf(book)),
): readonly Buyer[] {
  const buyers = buyersOf(book, year, day)
  switch (rule.by) {
    case 'top':
      return best(buyers, rule.top)
    case 'share':
      // Rounded up, so that a small book has its VIP too.
      return best(buyers, Math.ceil((buyers.length * rule.percent) / 100))
    case 'sum':
      return buyers.filter(({ sum }) => sum >= rule.sum).sort(inOrder)
  }
}

/** Who bought in a year for any sum. */
function buyersOf(book: Book, year: number, day: Day): Buyer[] {
  const buyers: Buyer[] = []
  for (const [client, years] of yearsOf(book, day)) {
    const bought = years.find((one) => one.year === year)
    if (bought && bought.sum > 0) buyers.push({ client, sum: bought.sum, orders: bought.count })
  }
  return buyers
}

/** Whoever bought for less than the last of the best need not be put in order: in a big book that is nearly everybody. */
function best(buyers: readonly Buyer[], count: number): Buyer[] {
  const sums = new Float64Array(buyers.map(({ sum }) => sum)).sort()
  const least = sums.at(-count) ?? 0
  const among = buyers.filter(({ sum }) => sum >= least)
  return among.sort(inOrder).slice(0, count)
}

function inOrder(a: Buyer, b: Buyer): number {
  return b.sum - a.sum || b.orders - a.orders || (a.client < b.client ? -1 : 1)
}
